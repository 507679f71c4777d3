namespace PerformanceBudget.Reports.Html;

/// <summary>An open element; disposing of it closes it.</summary>
internal readonly ref struct HtmlElement(HtmlWriter writer, string name) : IDisposable
{
    public void Dispose() => writer.Close(name);
}
