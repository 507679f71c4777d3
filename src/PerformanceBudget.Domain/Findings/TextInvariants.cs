using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>What every text of a declaration keeps to: not blank, well-formed, of bounded length.</summary>
/// <remarks>Lengths count Unicode code points, as JSON Schema does.</remarks>
internal static class TextInvariants
{
    public const int MaxNameLength = 500;
    public const int MaxTextLength = 20_000;

    /// <summary>Checks one line: a name, a title, a document number. No control characters.</summary>
    public static void CheckName(this ref BrokenInvariants broken, string? name, string pointer)
    {
        if (name is not null)
        {
            Check(ref broken, name, pointer, MaxNameLength, linesAllowed: false);
        }
    }

    /// <summary>Checks a list of names.</summary>
    public static void CheckNames(
        this ref BrokenInvariants broken,
        ImmutableArray<string> names,
        string pointer
    )
    {
        for (var i = 0; i < names.Length; i++)
        {
            var one = new BrokenInvariants();
            one.CheckName(names[i], string.Empty);
            foreach (var finding in one.Findings)
            {
                broken.Add(finding.Under(string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}")));
            }
        }
    }

    /// <summary>Checks prose, which may have line ends and tabs.</summary>
    public static void CheckText(this ref BrokenInvariants broken, string? text, string pointer)
    {
        if (text is not null)
        {
            Check(ref broken, text, pointer, MaxTextLength, linesAllowed: true);
        }
    }

    private static void Check(
        ref BrokenInvariants broken,
        string text,
        string pointer,
        int limit,
        bool linesAllowed
    )
    {
        if (Blank.IsBlank(text))
        {
            broken.Add(Invariants.Blank, pointer);
        }
        else if (IndexOfForbidden(text, linesAllowed) is var index and >= 0)
        {
            broken.Add(
                Invariants.ForbiddenCharacter,
                pointer,
                new("position", index + 1),
                new("character", "U+" + ((int)text[index]).ToString("X4", CultureInfo.InvariantCulture))
            );
        }
        else if (text.Length > limit && CountCodePoints(text) is var length && length > limit)
        {
            broken.Add(Invariants.TooLong, pointer, new(FindingValue.Actual, length), new("limit", limit));
        }
    }

    private static int IndexOfForbidden(ReadOnlySpan<char> text, bool linesAllowed)
    {
        // Two vectorised passes find nothing in nearly every text.
        if (
            text.IndexOfAnyInRange('\0', '\u001F') < 0
            && text.IndexOfAnyInRange('\u007F', '\u009F') < 0
            && text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0
        )
        {
            return -1;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (
                char.IsSurrogate(c) || (char.IsControl(c) && !(linesAllowed && c is '\t' or '\n' or '\r'))
            )
            {
                return i;
            }
        }

        return -1;
    }

    private static int CountCodePoints(string text)
    {
        var count = text.Length;
        foreach (var c in text)
        {
            if (char.IsLowSurrogate(c))
            {
                count--;
            }
        }

        return count;
    }
}
