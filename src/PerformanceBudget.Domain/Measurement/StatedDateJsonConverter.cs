using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="StatedDate"/>: its text, <c>"2026-12"</c> or <c>"2026-12-31"</c>.</summary>
public sealed class StatedDateJsonConverter : KeyJsonConverter<StatedDate>
{
    internal static readonly StatedDateJsonConverter Instance = new();

    internal override StatedDate? ReadModel(ref JsonInput input) =>
        TryReadIso(input.PeekPlainText(), out var date)
            ? date
            : input.ReadCanonical<StatedDate>(ReadingProblems.UnreadableDate, Hint.Date);

    internal override void WriteModel(Utf8JsonWriter writer, StatedDate value) =>
        writer.WriteFormatted(value);

    /// <summary>Reads <c>2026-12</c> and <c>2026-12-31</c> without a detour over characters.</summary>
    private static bool TryReadIso(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out StatedDate? date)
    {
        const byte Hyphen = (byte)'-';
        date = null;
        var day = 0;
        return utf8Text is [_, _, _, _, Hyphen, _, _] or [_, _, _, _, Hyphen, _, _, Hyphen, _, _]
            && TryReadDigits(utf8Text[..4], out var year)
            && TryReadDigits(utf8Text[5..7], out var month)
            && (utf8Text.Length == 7 || TryReadDigits(utf8Text[8..], out day))
            && StatedDate.TryCreate(year, month, utf8Text.Length == 7 ? null : day, out date);
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> utf8Digits, out int number)
    {
        number = 0;
        foreach (var digit in utf8Digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
