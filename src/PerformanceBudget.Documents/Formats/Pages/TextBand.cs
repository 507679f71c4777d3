namespace PerformanceBudget.Documents;

/// <summary>What a strip across a page holds: the stretches that its letters cover, from left to right.</summary>
internal sealed class TextBand
{
    /// <summary>The gap between letters that nothing can separate, in hundredths of the size.</summary>
    private const int Tight = 12;

    /// <summary>Joins letters that nothing can separate.</summary>
    /// <param name="top">Where it begins.</param>
    /// <param name="bottom">Where it ends.</param>
    /// <param name="letters">The letters in it, without blanks.</param>
    public TextBand(int top, int bottom, IEnumerable<Letter> letters)
    {
        Top = top;
        Bottom = bottom;
        foreach (var letter in letters.OrderBy(letter => letter.X))
        {
            Size = Math.Max(Size, letter.Size);
            if (Texts is [.., var last] && letter.X - last.To <= letter.Size * Tight / 100)
            {
                Texts[^1] = (last.From, Math.Max(last.To, letter.Right));
            }
            else
            {
                Texts.Add((letter.X, letter.Right));
            }
        }
    }

    private TextBand(int top, int bottom, IReadOnlyList<TextBand> bands)
    {
        (Top, Bottom) = (top, bottom);
        Size = bands.Count == 0 ? 0 : bands.Max(band => band.Size);
        foreach (var text in bands.SelectMany(band => band.Texts).Order())
        {
            if (Texts is [.., var last] && text.From <= last.To)
            {
                Texts[^1] = (last.From, Math.Max(last.To, text.To));
            }
            else
            {
                Texts.Add(text);
            }
        }
    }

    /// <summary>Bands as one.</summary>
    public static TextBand Of(IReadOnlyList<TextBand> bands) =>
        Of(bands.Min(band => band.Top), bands.Max(band => band.Bottom), bands);

    /// <summary>Bands as one that begins and ends elsewhere.</summary>
    public static TextBand Of(int top, int bottom, IReadOnlyList<TextBand> bands) => new(top, bottom, bands);

    public int Top { get; }

    public int Bottom { get; }

    /// <summary>The size of its largest letter.</summary>
    public int Size { get; }

    public List<(int From, int To)> Texts { get; } = [];

    /// <summary>Whether a line down the page would cross no text.</summary>
    public bool IsFree(int at) => !Texts.Exists(text => text.From < at && text.To > at);

    /// <summary>What is free between its texts.</summary>
    /// <param name="least">How wide at least, in hundredths of the size.</param>
    public IEnumerable<(int From, int To)> Gaps(int least)
    {
        for (var i = 1; i < Texts.Count; i++)
        {
            if (Texts[i].From - Texts[i - 1].To >= Size * least / 100)
            {
                yield return (Texts[i - 1].To, Texts[i].From);
            }
        }
    }
}
