using System.Collections.Immutable;
using System.Text;

namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>What has to hold of every reading of a JSON document.</summary>
public static class ReadingLaws
{
    private const string NoJson = "PB1001";

    /// <summary>The findings have places that are there, and no JSON is read as a whole that is none.</summary>
    public static void HasItsPlaces(byte[] utf8Json, ImmutableArray<LocatedFinding> findings, bool isComplete)
    {
        using var places = PlacesInJson.TryOpen(utf8Json);
        var isText = System.Text.Unicode.Utf8.IsValid(utf8Json);
        Law.Holds(places is not null || !isComplete, "A document that is no JSON was read as a whole");
        Law.Holds(
            places is null || !findings.Any(found => found.Finding.Code.ToString() == NoJson),
            "JSON is said to be none"
        );
        var lines = 1 + utf8Json.AsSpan().Count((byte)'\n') + utf8Json.AsSpan().Count((byte)'\r');
        foreach (var (finding, position) in findings)
        {
            Law.Holds(position.Line >= 1 && position.Line <= lines && position.Column >= 1);
            Law.Holds(
                finding.GetMessage(Language.Chinese).Length > 0
                    && finding.GetMessage(Language.English).Length > 0
            );
            foreach (var pointer in finding.Related.Select(place => place.Pointer).Prepend(finding.Pointer))
            {
                Law.Holds(JsonPointer.IsPointer(pointer));
                Law.Holds(
                    places is null || !isText || places.Has(pointer),
                    $"{finding.Code} is at {pointer}, where there is nothing"
                );
            }
        }
    }

    /// <summary>A document is the same, whether it comes as bytes or as characters.</summary>
    public static void AreSame(
        ImmutableArray<LocatedFinding> ofBytes,
        ImmutableArray<LocatedFinding> ofCharacters
    )
    {
        Law.AreEqual(ofBytes.Length, ofCharacters.Length);
        for (var i = 0; i < ofBytes.Length; i++)
        {
            Law.AreEqual(ofBytes[i], ofCharacters[i], "the same finding in UTF-16");
        }
    }

    /// <summary>The characters of a document, and whether it is UTF-8.</summary>
    public static bool TryGetCharacters(byte[] utf8Json, out string characters)
    {
        var isText = System.Text.Unicode.Utf8.IsValid(utf8Json);
        characters = isText ? Encoding.UTF8.GetString(utf8Json) : string.Empty;
        return isText;
    }
}
