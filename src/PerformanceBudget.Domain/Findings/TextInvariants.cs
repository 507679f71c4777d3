using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PerformanceBudget.Domain;

/// <summary>What every text of a declaration keeps to: not blank, well-formed, of bounded length.</summary>
/// <remarks>Lengths count Unicode code points, as JSON Schema does.</remarks>
internal static class TextInvariants
{
    public const int MaxNameLength = 500;
    public const int MaxTextLength = 20_000;
    public const int MaxFormulaLength = 1_024;

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

    /// <summary>Checks the text of a formula.</summary>
    public static void CheckFormulaText(this ref BrokenInvariants broken, string text, string pointer) =>
        Check(ref broken, text, pointer, MaxFormulaLength, linesAllowed: true);

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

    /// <summary>Where a control character or half of a surrogate pair stands; -1 where there is none.</summary>
    public static int IndexOfForbidden(ReadOnlySpan<char> text, bool linesAllowed)
    {
        if (IsPlain(text))
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

    /// <summary>Whether there are neither control characters nor surrogates, as in nearly every text.</summary>
    /// <remarks>One pass by eight characters. Three passes of the base library took 4 % of the reading of a document.</remarks>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (; units.Length >= Vector128<ushort>.Count; units = units[Vector128<ushort>.Count..])
        {
            var eight = Vector128.Create(units);
            var control =
                Vector128.LessThan(eight, Vector128.Create((ushort)0x20))
                | Vector128.LessThan(eight - Vector128.Create((ushort)0x7F), Vector128.Create((ushort)0x21));
            var surrogate = Vector128.Equals(
                eight & Vector128.Create((ushort)0xF800),
                Vector128.Create((ushort)0xD800)
            );
            if ((control | surrogate) != Vector128<ushort>.Zero)
            {
                return false;
            }
        }

        foreach (var unit in units)
        {
            if (char.IsControl((char)unit) || char.IsSurrogate((char)unit))
            {
                return false;
            }
        }

        return true;
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
