using System.Collections.Immutable;
using AngleSharp.Dom;

namespace PerformanceBudget.Documents.Html;

/// <summary>Turns the elements of a page into paragraphs and tables.</summary>
internal sealed class HtmlBlocks(ReadLimits limits, CancellationToken cancellationToken)
{
    private readonly ImmutableArray<DocumentBlock>.Builder _blocks =
        ImmutableArray.CreateBuilder<DocumentBlock>();

    private readonly BlockCounter _counter = new(limits);

    public ImmutableArray<DocumentBlock> ToImmutable() => _blocks.ToImmutable();

    public void Read(IElement body) => new HtmlFlow(AddParagraph, AddTable).Read(body);

    private void AddParagraph(string text, int? listLevel)
    {
        _counter.CountParagraph();
        _blocks.Add(new ParagraphBlock(text, [_counter.NextParagraph()], listLevel));
    }

    private void AddTable(IElement table)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var number = _counter.NextTable();
        var builder = new TableBuilder(GridTrust.Declared, limits);
        var nested = new List<IElement>();
        foreach (var row in HtmlGrid.Of(table, limits))
        {
            builder.BeginRow();
            foreach (var cell in row)
            {
                _counter.CountCell();
                builder.Add(
                    cell.Column,
                    TextOf(cell.Element, nested),
                    BlockCounter.PlaceOf(number, builder.RowCount - 1, cell.Column),
                    cell.ColumnSpan,
                    cell.RowSpan
                );
            }
        }

        foreach (var caption in table.Children.Where(child => child.LocalName is "caption"))
        {
            Read(caption);
        }

        if (builder.RowCount > 0)
        {
            _blocks.Add(builder.Build());
        }

        nested.ForEach(AddTable);
    }

    private static string TextOf(IElement cell, List<IElement> nested)
    {
        var lines = new List<string>();
        new HtmlFlow((line, _) => lines.Add(line), nested.Add).Read(cell);
        return string.Join('\n', lines);
    }
}
