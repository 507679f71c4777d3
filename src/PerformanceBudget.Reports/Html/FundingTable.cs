using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>The funding of a project: what it has for its whole life at the left, for the year at the right, as far as the form has both.</summary>
internal sealed class FundingTable(HtmlWriter html, FormPlaces places, Language language)
{
    private const string Indent = "　";

    private readonly FormTable _table = new(html, places, language);

    public void Write(Project project, string pointer)
    {
        var sides = new[]
        {
            CellsOf(project.Funding, pointer + "/funding", FormWords.ProjectTotal),
            CellsOf(project.AnnualFunding, pointer + "/annualFunding", FormWords.AnnualTotal),
        }
            .Where(side => side.Count > 0)
            .ToArray();
        if (sides.Length == 0)
        {
            return;
        }

        Align(sides);
        var height = sides.Max(side => side.Count);
        var rows = Enumerable
            .Range(0, height)
            .Select(row => sides.Select(side => side.ElementAtOrDefault(row)).ToArray())
            .ToArray();
        var columns = 2 * sides.Length;
        using var table = _table.Open(
            "funding",
            FormWords.Funds,
            sides.Length == 2
                ? ["lead", "label", "value", "label", "value"]
                : new[] { "lead", "label", "value" }
        );
        for (var i = 0; i < rows.Length; i++)
        {
            using (html.Open("tr"))
            {
                if (i == 0)
                {
                    _table.Lead(FormWords.Funds);
                }
                else
                {
                    _table.BelowLead();
                }

                foreach (var cell in rows[i])
                {
                    Write(cell);
                }
            }

            _table.NotesBelowLead([], columns, PointersOf(rows[i]));
        }
    }

    private void Write(Cell? cell)
    {
        if (cell is null)
        {
            _table.NoLabel();
            html.Element("td", string.Empty);
            return;
        }

        _table.Label(cell.Label, cell.Pointer);
        _table.Amount(cell.AmountPointer, cell.Amount);
    }

    // The shorter side ends beside the longer one where both end with the same source, as on the form.
    private static void Align(List<Cell?>[] sides)
    {
        if (sides is [{ Count: > 1 } left, { Count: > 1 } right] && left[^1]!.Source == right[^1]!.Source)
        {
            var (shorter, longer) = left.Count < right.Count ? (left, right) : (right, left);
            shorter.InsertRange(
                shorter.Count - 1,
                Enumerable.Repeat<Cell?>(null, longer.Count - shorter.Count)
            );
        }
    }

    private static List<Cell?> CellsOf(Funding? funding, string pointer, BilingualText total)
    {
        var cells = new List<Cell?>();
        if (funding is not null)
        {
            var label = funding.IsAsWritten ? FormWords.AsWritten(total) : total;
            cells.Add(new(label, pointer, pointer + "/total", funding.Total, Source: null));
            Add(cells, funding.Sources, pointer + "/sources", depth: 0);
        }

        return cells;
    }

    private static void Add(
        List<Cell?> cells,
        ImmutableArray<FundingSource> sources,
        string pointer,
        int depth
    )
    {
        for (var i = 0; i < sources.Length; i++)
        {
            var source = sources[i];
            var place = JsonPointer.At(pointer, i);
            var label = FormWords.Of(
                source,
                isFirst: i == 0,
                string.Concat(Enumerable.Repeat(Indent, depth))
            );
            cells.Add(new(label, place, place + "/amount", source.Amount, source.Source));
            Add(cells, source.Sources, place + "/sources", depth + 1);
        }
    }

    private static string[] PointersOf(Cell?[] row) =>
        [.. row.OfType<Cell>().SelectMany(cell => new[] { cell.Pointer, cell.AmountPointer })];

    /// <summary>A labelled amount of the form.</summary>
    private sealed record Cell(
        BilingualText Label,
        string Pointer,
        string AmountPointer,
        Money? Amount,
        SourceOfFunds? Source
    );
}
