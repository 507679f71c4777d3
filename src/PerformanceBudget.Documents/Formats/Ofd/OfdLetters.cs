namespace PerformanceBudget.Documents;

/// <summary>Puts the letters of a text on a page, one after the other.</summary>
internal ref struct OfdLetters
{
    private readonly OfdText _text;
    private readonly OfdMatrix _place;
    private readonly OfdPainter _painter;
    private readonly Ink _ink;
    private readonly string? _symbolFont;
    private readonly (int X, int Y) _reading;
    private readonly (int X, int Y) _baseline;
    private readonly decimal _scale;
    private readonly int _turn;
    private readonly int _size;
    private decimal _firstX;
    private decimal _firstY;

    public OfdLetters(OfdText text, OfdMatrix place, OfdPainter painter, Ink ink)
    {
        _text = text;
        _place = place;
        _painter = painter;
        _ink = ink;
        _symbolFont = painter.Resources.SymbolFont(text.Font);
        _reading = Towards(text.ReadDirection);
        _baseline = Towards(text.CharDirection);
        (_scale, _turn) = OnPage(_baseline.X, _baseline.Y);
        _size = OfdLength.ToHundredths(text.Size * OnPage(-_baseline.Y, _baseline.X).Length);
    }

    /// <summary>Draws a run of letters.</summary>
    /// <remarks>Where a file does not say where they stand, each follows the one before it.</remarks>
    public void Draw(OfdCode code)
    {
        var (x, y) = (_firstX, _firstY) = (code.X ?? _firstX, code.Y ?? _firstY);
        var deltasX = new OfdDeltas(code.DeltaX);
        var deltasY = new OfdDeltas(code.DeltaY);
        for (var shapes = new OfdShapes(code); shapes.Next(out var letters); )
        {
            _painter.Budget.CountLetter();
            var width = _text.Size * _text.HorizontalScale * WidthOf(letters);
            var down =
                code.DeltaY is not null ? deltasY.Next()
                : code.DeltaX is null ? _reading.Y * width
                : 0;
            var right =
                code.DeltaX is not null ? deltasX.Next()
                : down == 0 ? _reading.X * width
                : 0;
            if (!letters.IsEmpty)
            {
                Add(letters, x, y, shapes.IsLast ? width : UpToNext(width, right, down));
            }

            (x, y) = (x + right, y + down);
        }
    }

    private void Add(ReadOnlySpan<char> letters, decimal x, decimal y, decimal width)
    {
        var (left, top) = _place.Apply(x, y);
        _painter.AddLetter(
            new Letter(
                _painter.Resources.TextOf(letters, _symbolFont),
                OfdLength.ToHundredths(left),
                OfdLength.ToHundredths(top),
                OfdLength.ToHundredths(width * _scale),
                _size,
                _turn,
                _ink
            )
        );
    }

    /// <summary>The width of a letter that does not reach the next one on its baseline.</summary>
    private decimal UpToNext(decimal width, decimal right, decimal down)
    {
        var along = (right * _baseline.X) + (down * _baseline.Y);
        var across = (right * _baseline.Y) - (down * _baseline.X);
        return across == 0 && along > 0 ? Math.Min(width, along) : width;
    }

    private OfdVector OnPage(int x, int y) =>
        OfdVector.Of((_place.A * x) + (_place.C * y), (_place.B * x) + (_place.D * y));

    private static (int X, int Y) Towards(int degrees) =>
        degrees switch
        {
            90 => (0, 1),
            180 => (-1, 0),
            270 => (0, -1),
            _ => (1, 0),
        };

    /// <summary>How wide letters are at most, in parts of the size: the file has it only in its fonts, which are not looked at.</summary>
    private static decimal WidthOf(ReadOnlySpan<char> letters)
    {
        const decimal Wide = 1;
        const decimal Capital = 0.75m;
        const decimal Narrow = 0.5m;
        var width = 0m;
        foreach (var letter in letters)
        {
            width += letter switch
            {
                >= '\u00A1' or 'm' or 'w' or 'M' or 'W' or '@' or '%' => char.IsLowSurrogate(letter)
                    ? 0
                    : Wide,
                '&' or (>= 'A' and <= 'Z') => Capital,
                _ => Narrow,
            };
        }

        return width;
    }
}
