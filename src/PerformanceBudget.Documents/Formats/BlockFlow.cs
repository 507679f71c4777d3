using System.Text;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>Where the paragraphs and tables go that a reader of a text document comes upon: the document, a cell, a text box.</summary>
/// <remarks>
/// In a cell, paragraphs are lines of its text, and what stands in it besides (tables, text boxes) follows the outermost table.
/// A text box follows the paragraph that it is anchored in.
/// </remarks>
internal sealed class BlockFlow
{
    private readonly BlockCounter _counter;
    private readonly StringBuilder? _lines;
    private readonly SourcePlace? _cell;
    private bool _hasLine;

    private BlockFlow(
        BlockCounter counter,
        List<DocumentBlock> blocks,
        StringBuilder? lines,
        SourcePlace? cell
    )
    {
        _counter = counter;
        Blocks = blocks;
        _lines = lines;
        _cell = cell;
    }

    /// <summary>The blocks of the flow; in a cell, those that follow its table.</summary>
    public List<DocumentBlock> Blocks { get; }

    /// <summary>Whether it is a cell in which no text has come yet.</summary>
    public bool IsBlankCell => _lines is { Length: 0 };

    /// <summary>The text of a cell.</summary>
    public string Text => _lines?.ToString() ?? string.Empty;

    public static BlockFlow OfDocument(BlockCounter counter) => new(counter, [], null, null);

    /// <summary>The flow in a cell of a table that stands in this one.</summary>
    /// <param name="place">The place of the cell.</param>
    /// <param name="following">What follows the table.</param>
    public BlockFlow InCell(SourcePlace place, List<DocumentBlock> following) =>
        new(_counter, following, new StringBuilder(), place);

    /// <summary>The flow in a text box that is anchored in a paragraph of this one.</summary>
    /// <param name="following">What follows the paragraph.</param>
    public BlockFlow InTextBox(List<DocumentBlock> following) => new(_counter, following, null, _cell);

    /// <summary>The place of the next paragraph: that of its cell in a table, its number elsewhere.</summary>
    public SourcePlace NextPlace()
    {
        _counter.CountParagraph();
        return _cell ?? _counter.NextParagraph();
    }

    /// <summary>Adds a paragraph. Outside cells an empty one is left out.</summary>
    public void Add(string text, SourcePlace place, int? listLevel)
    {
        if (_lines is not null)
        {
            _ = _hasLine ? _lines.Append('\n').Append(text) : _lines.Append(text);
            _hasLine = true;
        }
        else if (!string.IsNullOrWhiteSpace(text))
        {
            Blocks.Add(new ParagraphBlock(text, [place], listLevel));
        }
    }
}
