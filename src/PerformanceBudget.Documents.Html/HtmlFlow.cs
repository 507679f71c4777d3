using System.Collections.Frozen;
using AngleSharp.Dom;

namespace PerformanceBudget.Documents.Html;

/// <summary>Goes through what stands in a page or in a cell, and gives its paragraphs and tables in their order.</summary>
/// <param name="paragraph">Takes a paragraph that is not blank, and its level where it is an item of a list.</param>
/// <param name="table">Takes a table.</param>
internal sealed class HtmlFlow(Action<string, int?> paragraph, Action<IElement> table)
{
    private static readonly FrozenSet<string> Blocks = (
        "address article aside blockquote caption center dd details dialog dir div dl dt "
        + "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu "
        + "nav ol option p pre section summary ul"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Unseen = (
        "audio canvas iframe noembed noframes noscript object script style template title video"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly FlowText _text = new();
    private int _lists;
    private int? _level;

    /// <summary>Gives what stands in an element.</summary>
    public void Read(IElement element)
    {
        ReadChildren(element, preformatted: false);
        EndParagraph();
    }

    private void ReadChildren(IElement parent, bool preformatted)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text)
            {
                _text.Add(text.Data, preformatted);
            }
            else if (children[i] is IElement element && !IsHidden(element))
            {
                ReadElement(element, preformatted);
            }
        }
    }

    private void ReadElement(IElement element, bool preformatted)
    {
        var name = element.LocalName;
        if (name is "br")
        {
            _text.Break();
        }
        else if (name is "table")
        {
            EndParagraph();
            ReadTable(element, preformatted);
        }
        else if (Blocks.Contains(name))
        {
            EndParagraph();
            ReadBlock(element, preformatted || name is "pre");
            EndParagraph();
        }
        else
        {
            ReadChildren(element, preformatted);
        }
    }

    private void ReadBlock(IElement block, bool preformatted)
    {
        var isList = block.LocalName is "ul" or "ol" or "menu" or "dir";
        _lists += isList ? 1 : 0;
        _level = block.LocalName is "li" && _lists > 0 ? _lists - 1 : _level;
        ReadChildren(block, preformatted);
        _lists -= isList ? 1 : 0;
    }

    private void ReadTable(IElement element, bool preformatted)
    {
        if (!HtmlGrid.IsLayout(element))
        {
            table(element);
            return;
        }

        foreach (var cell in HtmlGrid.RowsOf(element).SelectMany(HtmlGrid.CellsOf))
        {
            ReadChildren(cell, preformatted);
            EndParagraph();
        }
    }

    private void EndParagraph()
    {
        var isBlank = _text.IsBlank;
        var text = _text.Take();
        if (!isBlank)
        {
            paragraph(text, _level);
            _level = null;
        }
    }

    /// <summary>Whether an element is hidden, by itself: what a style sheet hides is not found.</summary>
    public static bool IsHidden(IElement element) =>
        Unseen.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (
            element.GetAttribute("style") is { } style
            && style
                .Replace(" ", string.Empty, StringComparison.Ordinal)
                .Contains("display:none", StringComparison.OrdinalIgnoreCase)
        );
}
