namespace PerformanceBudget.Domain;

/// <summary>The text that something is read from, with the string it came in where there is one.</summary>
internal readonly ref struct SourceText
{
    private readonly string? _string;

    public SourceText(ReadOnlySpan<char> characters)
    {
        Characters = characters;
        _string = null;
    }

    public SourceText(string text)
    {
        Characters = text;
        _string = text;
    }

    public ReadOnlySpan<char> Characters { get; }

    /// <summary>The text as a string: the one it came in, or a new one.</summary>
    public string Keep() => _string ?? Characters.ToString();

    /// <summary>The text as a string, or null where it is the canonical text and need not be kept.</summary>
    public string? KeepUnless(ReadOnlySpan<char> canonical) =>
        Characters.SequenceEqual(canonical) ? null : Keep();
}
