using System.Globalization;

namespace PerformanceBudget.Documents;

/// <summary>A colour, and how much it covers.</summary>
/// <param name="Ink">The colour.</param>
/// <param name="Alpha">From 0, where it cannot be seen, to 255, where nothing can be seen through it.</param>
internal readonly record struct OfdColor(Ink Ink, int Alpha)
{
    private const int Full = byte.MaxValue;

    public static OfdColor Black => new(Ink.Black, Full);

    /// <summary>Reads the element of a colour.</summary>
    /// <returns>The colour; black for gradients and patterns, for the index of a palette, and for what is none.</returns>
    public static OfdColor Read(XmlPart xml) =>
        new(InkOf(xml.Attribute("Value")), Math.Min(xml.Number("Alpha") ?? Full, Full));

    /// <summary>The colour as it looks on white paper.</summary>
    /// <param name="alpha">How much what is drawn with it covers, from 0 to 255.</param>
    /// <returns>Null where it cannot be seen.</returns>
    public Ink? OnPaper(int alpha)
    {
        var covers = Alpha * alpha;
        return covers <= 0
            ? null
            : new Ink(Blend(Ink.Red, covers), Blend(Ink.Green, covers), Blend(Ink.Blue, covers));
    }

    private static byte Blend(byte channel, int covers) =>
        (byte)(Full - ((Full - channel) * covers / (Full * Full)));

    /// <summary>One channel is grey, three are red, green and blue, and four those of printers.</summary>
    private static Ink InkOf(string? value)
    {
        var tokens = new OfdTokens(value);
        Span<byte> channels = stackalloc byte[4];
        var count = 0;
        while (count < channels.Length && tokens.Next(out var token) && Channel(token) is { } channel)
        {
            channels[count++] = channel;
        }

        return count switch
        {
            1 => new Ink(channels[0], channels[0], channels[0]),
            3 => new Ink(channels[0], channels[1], channels[2]),
            4 => new Ink(
                Printed(channels[0], channels[3]),
                Printed(channels[1], channels[3]),
                Printed(channels[2], channels[3])
            ),
            _ => Ink.Black,
        };
    }

    private static byte? Channel(ReadOnlySpan<char> token) =>
        token is ['#', .. var digits]
            ? byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex)
                ? hex
                : null
            : OfdTokens.Number(token) is >= 0 and <= Full and var number
                ? (byte)number
                : null;

    private static byte Printed(byte channel, byte black) => (byte)((Full - channel) * (Full - black) / Full);
}
