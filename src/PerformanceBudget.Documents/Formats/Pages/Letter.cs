namespace PerformanceBudget.Documents;

/// <summary>A letter on a page, in hundredths of a point from the upper left corner of the page as it is shown.</summary>
/// <param name="Text">
/// The letter, sometimes several or a half of one; null where the file does not say which it is. A blank that is printed is one too.
/// </param>
/// <param name="X">Where the letter begins on its baseline.</param>
/// <param name="Y">Where the letter begins on its baseline.</param>
/// <param name="Advance">How far it reaches along its baseline, the space between letters not counted.</param>
/// <param name="Size">The size of the font.</param>
/// <param name="Turn">How far the baseline is turned clockwise, in degrees from 0 to 359.</param>
/// <param name="Ink">The colour.</param>
internal readonly record struct Letter(string? Text, int X, int Y, int Advance, int Size, int Turn, Ink Ink)
{
    /// <summary>How many characters of text it takes as much memory as.</summary>
    public const int AsCharacters = 8;

    /// <summary>The part of the size that stands above the baseline, in hundredths.</summary>
    private const int Ascent = 86;

    /// <summary>Where an upright letter ends.</summary>
    public int Right => X + Advance;

    /// <summary>What an upright letter covers.</summary>
    public Area Area => new(X, Y - (Size * Ascent / 100), Right, Y + (Size * (100 - Ascent) / 100));

    /// <summary>Whether nothing is printed; a letter that cannot be read is printed.</summary>
    public bool IsBlank => Text is not null && string.IsNullOrWhiteSpace(Text);
}
