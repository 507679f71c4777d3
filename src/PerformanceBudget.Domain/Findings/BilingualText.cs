using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>One sentence in Chinese and in English.</summary>
/// <remarks>Equality is by both texts, ordinally.</remarks>
[JsonConverter(typeof(BilingualTextJsonConverter))]
public sealed class BilingualText : IEquatable<BilingualText>, IInvariant
{
    /// <summary>Holds a sentence in both languages.</summary>
    /// <exception cref="ArgumentException">A text is null, empty or white space.</exception>
    public BilingualText(string chinese, string english)
    {
        Chinese = Guard.Against.NullOrWhiteSpace(chinese);
        English = Guard.Against.NullOrWhiteSpace(english);
    }

    internal BilingualText() { }

    /// <summary>The text in simplified Chinese.</summary>
    public string Chinese { get; internal set; } = null!;

    /// <summary>The text in English.</summary>
    public string English { get; internal set; } = null!;

    /// <summary>The text in the given language.</summary>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not a defined value.</exception>
    public string In(Language language) =>
        Guard.Against.EnumOutOfRange(language) == Language.Chinese ? Chinese : English;

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckText(Chinese, "/zh-CN");
        broken.CheckText(English, "/en");
    }

    /// <summary>A text that is written in the same way in both languages.</summary>
    internal static BilingualText Of(Func<Language, string> write) =>
        new(write(Language.Chinese), write(Language.English));

    /// <summary>A name as a text quotes it.</summary>
    internal static BilingualText Quoting(string name) => new($"“{InnerQuotes.Of(name)}”", name);

    /// <summary>Names as a text quotes them, one behind the other.</summary>
    internal static BilingualText Quoting(IReadOnlyCollection<string> names) =>
        Of(language => Quote(names, language));

    /// <summary>The same for a text that has the outer marks itself.</summary>
    internal static BilingualText Listing(IReadOnlyCollection<string> names) =>
        Of(language => Join(names, language));

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
