using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PerformanceBudget.Documents.Html;

/// <summary>Watches the parser, which has no limits of its own, and ends it where a page is beyond a limit.</summary>
internal sealed class HtmlGuard(ReadLimits limits, CancellationToken cancellationToken)
{
    private const int MaxDepth = 512;
    private const int ElementsBetweenLooks = 16;

    private static readonly ReadLimits OfDepth = ReadLimits.Default.With(ReadLimit.Depth, MaxDepth);

    private IElement? _last;
    private int _elements;

    /// <summary>The options that make a parser be watched. Attributes that say nothing here are not kept.</summary>
    public HtmlParserOptions Options =>
        new()
        {
            IsNotSupportingFrames = true,
            SkipComments = true,
            SkipScriptText = true,
            OnCreated = (element, _) => Look(element),
            ShouldEmitAttribute = (ref _, name) => name.Span is "colspan" or "rowspan" or "hidden" or "style",
        };

    /// <summary>An element has no place in the page yet when it is created, but the one before it has.</summary>
    private void Look(IElement element)
    {
        limits.Check(ReadLimit.Elements, ++_elements);
        if (_elements % ElementsBetweenLooks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            OfDepth.Check(ReadLimit.Depth, DepthOf(_last));
        }

        _last = element;
    }

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent)
        {
            depth++;
        }

        return depth;
    }
}
