using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>A single mistake that was made in a document.</summary>
/// <param name="Text">What was changed into what.</param>
/// <param name="Places">
/// Where a finding about it has to be: at one of these pointers or below it. One that begins with an equals sign does not stand for what is below it. The first is the changed datum, the others its partners.
/// </param>
public sealed record Mistake(string Text, ImmutableArray<string> Places)
{
    public static Mistake At(string text, params ImmutableArray<string> places) => new(text, places);

    /// <summary>Whether a finding is at the mistake.</summary>
    public bool IsAt(Finding finding) =>
        finding
            .Related.Select(place => place.Pointer)
            .Append(finding.Pointer)
            .Any(pointer => Places.Any(place => IsAt(pointer, place)));

    private static bool IsAt(string pointer, string place) =>
        place.StartsWith('=')
            ? pointer == place[1..]
            : pointer == place || pointer.StartsWith(place + "/", StringComparison.Ordinal);
}
