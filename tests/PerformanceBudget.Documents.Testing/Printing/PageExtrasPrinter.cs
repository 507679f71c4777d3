using System.Globalization;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Puts what does not belong to the document around and over a page.</summary>
internal sealed class PageExtrasPrinter
{
    private static readonly PaperColor Red = new(220, 30, 30);
    private static readonly PaperColor Pale = new(200, 200, 200);

    private readonly PrintOptions _options;
    private readonly int _pages;
    private readonly Random _random;
    private readonly string _numbers;
    private readonly string _watermark;
    private readonly bool _watermarkIsBelow;
    private readonly int _firstNumber;

    public PageExtrasPrinter(PrintOptions options, int pages)
    {
        (_options, _pages) = (options, pages);
        _random = new(options.Seed);
        _numbers = _random.OneOf("{0}", "- {0} -", "第 {0} 页", "第{0}页 共{1}页", "— {0} —", "{0}/{1}");
        _watermark = _random.OneOf("内部资料 请勿外传", "上海市财政局", "预算公开", "打印时间2026-01-15");
        _watermarkIsBelow = _random.Percent(50);
        _firstNumber = _random.OneOf(1, 1, 23);
    }

    public IEnumerable<PaperMark> Around(IEnumerable<PaperMark> marks, int page)
    {
        PaperMark[] watermarks = [.. Watermarks()];
        return
        [
            .. _watermarkIsBelow ? watermarks : [],
            .. Furniture(page),
            .. marks,
            .. _watermarkIsBelow ? [] : watermarks,
            .. Stamp(),
        ];
    }

    private IEnumerable<PaperMark> Furniture(int page)
    {
        var middle = _options.Width / 2;
        if (_options.Extras.HasFlag(PageExtras.PageNumbers))
        {
            var number = string.Format(
                CultureInfo.InvariantCulture,
                _numbers,
                page + _firstNumber,
                _pages + _firstNumber - 1
            );
            yield return Centred(number, middle, _options.Height - (_options.Margin / 2), 9);
        }

        if (_options.Extras.HasFlag(PageExtras.HeaderAndFooter))
        {
            const double HeaderY = 30;
            yield return Centred("2026年度部门预算公开", middle, HeaderY, 9);
            yield return new PaperStroke(
                _options.Margin,
                HeaderY + 4,
                _options.Width - _options.Margin,
                HeaderY + 4,
                0.75,
                PaperColor.Black
            );
            yield return Text("上海市级预算单位", _options.Margin, _options.Height - 20, 9);
        }

        if (_options.Extras.HasFlag(PageExtras.TextOffThePage))
        {
            yield return Text("批注：请核对本行", -120, _options.Height / 2, 10);
            yield return Text("批注：请核对本行", middle, _options.Height + 30, 10);
        }
    }

    private IEnumerable<PaperMark> Watermarks()
    {
        if (_options.Extras.HasFlag(PageExtras.TurnedWatermark))
        {
            const double Size = 48;
            foreach (var line in (double[])[0.45, 0.95])
            {
                yield return Text(_watermark, _options.Width * 0.15, _options.Height * line, Size) with
                {
                    Color = Pale,
                    Turn = 315,
                };
            }
        }

        if (_options.Extras.HasFlag(PageExtras.PaleWatermark))
        {
            const double Step = 140;
            const double Size = 20;
            for (var y = Step; y < _options.Height; y += Step)
            {
                yield return Centred(_watermark, _options.Width / 2, y, Size) with
                {
                    Color = Pale,
                };
            }
        }
    }

    /// <summary>Over the middle of the page: a ring, text along it, and text across.</summary>
    private IEnumerable<PaperMark> Stamp()
    {
        if (!_options.Extras.HasFlag(PageExtras.Stamp))
        {
            yield break;
        }

        const double Radius = 58;
        const double Size = 13;
        const string Name = "上海市某某区财政局";
        const double Span = 240;
        var x = _options.Width * (0.3 + (_random.NextDouble() * 0.4));
        var y = _options.Height * (0.3 + (_random.NextDouble() * 0.4));
        yield return new PaperRing(x, y, Radius, 2, Red);
        for (var i = 0; i < Name.Length; i++)
        {
            // Degrees clockwise from the top.
            var turn = (Span * i / (Name.Length - 1)) - (Span / 2);
            var (sin, cos) = Math.SinCos(turn * Math.PI / 180);
            const double Base = Radius - Size - 3;
            yield return Text(
                Name[i].ToString(),
                x + (Base * sin) - (Size / 2 * cos),
                y - (Base * cos) - (Size / 2 * sin),
                Size
            ) with
            {
                Color = Red,
                Turn = (turn + 360) % 360,
            };
        }

        yield return Centred("★", x, y + 10, 28) with
        {
            Color = Red,
        };
        yield return Centred("预算专用章", x, y + 38, 11) with
        {
            Color = Red,
        };
    }

    private static PaperText Centred(string text, double x, double y, double size)
    {
        var placed = Text(text, x, y, size);
        return placed with { X = x - (placed.Advance / 2) };
    }

    private static PaperText Text(string text, double x, double y, double size) =>
        new(text, x, y, size, PaperColor.Black, PaperFont.Chinese);
}
