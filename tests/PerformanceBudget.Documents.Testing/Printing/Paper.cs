namespace PerformanceBudget.Documents.Testing;

/// <summary>The pages while they are printed: what is put down goes from the top to the bottom, and on to the next page.</summary>
internal sealed class Paper
{
    private const double Tolerance = 0.01;

    private readonly PrintOptions _options;
    private readonly Stack<IPageBreakListener> _listeners = [];

    public Paper(PrintOptions options, double down)
    {
        _options = options;
        Pages.Add(new());
        Y = options.Margin + down;
    }

    public List<PageLayers> Pages { get; } = [];

    public List<PaperBreak> Breaks { get; } = [];

    public PageLayers Page => Pages[^1];

    public int PageIndex => Pages.Count - 1;

    /// <summary>How far tables that are being printed keep away from the table around them.</summary>
    public double Inset { get; set; }

    public double Left => _options.Margin + Inset;

    public double Width => _options.Width - (2 * (_options.Margin + Inset));

    public double Top => _options.Margin + Inset;

    public double Bottom => _options.Height - _options.Margin - Inset;

    /// <summary>Where the next thing goes.</summary>
    public double Y { get; set; }

    public double Room => Bottom - Y;

    public bool IsAtTop => Y <= Top + Tolerance;

    public bool HasRoom(double height) => height <= Room + Tolerance;

    /// <summary>Begins a page: tables that are being printed end on this one, and begin again on the next.</summary>
    public void NewPage()
    {
        foreach (var listener in _listeners)
        {
            listener.EndPage();
        }

        Pages.Add(new());
        Y = Top;
        foreach (var listener in _listeners.Reverse())
        {
            listener.BeginPage();
        }
    }

    public void Begin(IPageBreakListener listener) => _listeners.Push(listener);

    public void End() => _listeners.Pop();
}

/// <summary>Whatever goes on over the end of a page.</summary>
internal interface IPageBreakListener
{
    void EndPage();

    void BeginPage();
}

/// <summary>What stands on a page, from the bottom to the top.</summary>
internal sealed class PageLayers
{
    public List<PaperMark> Shades { get; } = [];

    public List<PaperMark> Rules { get; } = [];

    public List<PaperText> Texts { get; } = [];

    public IEnumerable<PaperMark> Marks(bool textFirst) =>
        textFirst ? [.. Shades, .. Texts, .. Rules] : [.. Shades, .. Rules, .. Texts];
}
