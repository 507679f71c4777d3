using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>One sentence in Chinese and in English.</summary>
/// <remarks>Equality is by both texts, ordinally.</remarks>
public sealed class BilingualText : IEquatable<BilingualText>
{
    private readonly Func<Language, string>? _write;
    private string? _chinese;
    private string? _english;

    /// <summary>Holds a sentence in both languages.</summary>
    /// <exception cref="ArgumentException">A text is null, empty or white space.</exception>
    public BilingualText(string chinese, string english)
    {
        _chinese = Guard.Against.NullOrWhiteSpace(chinese);
        _english = Guard.Against.NullOrWhiteSpace(english);
    }

    // Most findings are counted and never read, so what they quote is put together when somebody asks.
    private BilingualText(Func<Language, string> write) => _write = write;

    /// <summary>The text in simplified Chinese.</summary>
    public string Chinese => _chinese ??= _write!(Language.Chinese);

    /// <summary>The text in English.</summary>
    public string English => _english ??= _write!(Language.English);

    /// <summary>The text in the given language.</summary>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not a defined value.</exception>
    public string In(Language language) =>
        Guard.Against.EnumOutOfRange(language) == Language.Chinese ? Chinese : English;

    /// <summary>A sentence that is written when it is asked for.</summary>
    /// <param name="write">Writes it, the same each time, from values that do not change.</param>
    internal static BilingualText Deferred(Func<Language, string> write) => new(write);

    /// <summary>Names as a text quotes them, one behind the other.</summary>
    internal static BilingualText Quoting(params IReadOnlyCollection<string> names) =>
        new(language => Quote(names, language));

    /// <summary>The same for a text that has the outer marks itself.</summary>
    internal static BilingualText Listing(IReadOnlyCollection<string> names) =>
        new(language => Join(names, language));

    /// <summary>Names as a text of that language quotes them, one behind the other.</summary>
    internal static string Quote(IReadOnlyCollection<string> names, Language language) =>
        language == Language.Chinese ? $"“{Join(names, language)}”" : Join(names, language);

    /// <inheritdoc/>
    public bool Equals(BilingualText? other) =>
        other is not null
        && string.Equals(Chinese, other.Chinese, StringComparison.Ordinal)
        && string.Equals(English, other.English, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BilingualText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Chinese, English);

    /// <summary>Whether both have the same texts.</summary>
    public static bool operator ==(BilingualText? left, BilingualText? right) => Equals(left, right);

    /// <summary>Whether a text differs.</summary>
    public static bool operator !=(BilingualText? left, BilingualText? right) => !Equals(left, right);

    private static string Join(IReadOnlyCollection<string> names, Language language) =>
        language == Language.Chinese
            ? string.Join("”、“", names.Select(InnerQuotes.Of))
            : string.Join("; ", names);

    /// <summary>Both texts, the Chinese one first.</summary>
    public override string ToString() => $"{Chinese} {English}";
}
