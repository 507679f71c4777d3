namespace PerformanceBudget.Documents;

/// <summary>Finds forms among the blocks of a document, and nothing else.</summary>
/// <remarks>
/// A form begins at the label 项目名称, or at the head of a table of several projects, with the title above. It ends where another
/// begins, with its table, or in torn text where prose begins again. A table that goes on with indicators, without a project of its
/// own, belongs to the form before it.
/// </remarks>
internal sealed class FormRegions
{
    // More rows are another table, and not the rest of a form.
    private const int MaxRest = 12;

    // Fewer words of forms stand in any table.
    private const int FewestWords = 3;

    private readonly IReadOnlyList<DocumentBlock> _blocks;
    private readonly List<FormRegion> _regions = [];
    private readonly bool[] _used;
    private readonly List<IReadOnlyList<FormRow>> _titles = [];
    private readonly List<Excerpt> _nameless = [];
    private readonly List<Excerpt> _rests = [];
    private FormRows? _last;
    private int _measured;
    private int _width;
    private IndicatorHead? _head;

    private FormRegions(IReadOnlyList<DocumentBlock> blocks)
    {
        _blocks = blocks;
        _used = new bool[blocks.Count];
    }

    /// <summary>The forms, in the order of the document.</summary>
    public IReadOnlyList<FormRegion> Regions => _regions;

    /// <summary>How tables begin that have indicators and name no project.</summary>
    public IReadOnlyList<Excerpt> Nameless => _nameless;

    /// <summary>The rows of tables that are perhaps the rest of a form, or one that fell apart.</summary>
    public IReadOnlyList<Excerpt> Rests => _rests;

    /// <summary>Whether a block is part of a form.</summary>
    public bool IsUsed(int position) => _used[position];

    public static FormRegions Find(IReadOnlyList<DocumentBlock> blocks)
    {
        var regions = new FormRegions(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            i = regions.Take(i);
        }

        return regions;
    }

    /// <summary>Looks at a block, and gives the last one that is dealt with.</summary>
    private int Take(int position)
    {
        switch (_blocks[position])
        {
            case TableBlock { Trust: GridTrust.None } table when TornForms.StartOf(FormRows.Of(table)) >= 0:
            case ParagraphBlock paragraph when TornForms.IsStart(paragraph, Following(position)):
                return TakeTorn(position);
            case TableBlock { Trust: not GridTrust.None } table:
                TakeTable(position, table);
                return position;
            default:
                return position;
        }
    }

    private IEnumerable<DocumentBlock> Following(int position) => _blocks.Skip(position + 1).Take(12);

    private void TakeTable(int position, TableBlock table)
    {
        var rows = FormRows.Of(table);
        var starts = FormStarts.Of(rows);
        if (starts.Count == 0)
        {
            TakeRest(position, table, rows);
            return;
        }

        TakeWithoutName(position, table, rows, starts[0]);

        for (var i = 0; i < starts.Count; i++)
        {
            var region = new FormRows();
            if (i == 0)
            {
                foreach (var title in _titles)
                {
                    region.Add(title, 0, title.Count);
                }

                _titles.Clear();
            }

            region.Add(rows, starts[i], i + 1 < starts.Count ? starts[i + 1] : rows.Count);
            _regions.Add(new FormRegion(position, region, table.Trust));
        }

        _used[position] = true;
    }

    /// <summary>A table without a project: the title of a form, its continuation, or another table.</summary>
    private void TakeRest(int position, TableBlock table, IReadOnlyList<FormRow> rows)
    {
        if (rows.All(FormStarts.IsFormless))
        {
            if (rows.Any(row => !row.IsBlank))
            {
                _titles.Add(rows);
                _used[position] = true;
            }

            return;
        }

        TakeWithoutName(position, table, rows, rows.Count);
        _titles.Clear();
    }

    /// <summary>Rows that name no project go to the form before them, or are said to be left out where they are a form.</summary>
    private void TakeWithoutName(int position, TableBlock table, IReadOnlyList<FormRow> rows, int end)
    {
        if (GoesOn(rows, end))
        {
            _regions[^1].Rows.Add(WithDoubt(rows), 0, end);
            _used[position] = true;
        }
        else if (Enumerable.Range(0, end).Any(i => IndicatorHead.At(rows, i) is not null))
        {
            _nameless.Add(rows.SelectMany(row => row.Begun).First(cell => !cell.IsBlank).Excerpt!);
            LeaveOut(table.Trust == GridTrust.Inferred ? rows.Take(end) : []);
        }
        else if (IsRest(position, rows, end) || IsFormThatFellApart(table, rows, end))
        {
            LeaveOut(rows.Take(end));
        }
    }

    private void LeaveOut(IEnumerable<FormRow> rows) =>
        _rests.AddRange(rows.Where(row => row.Begun.Any(cell => !cell.IsBlank)).Select(RowText));

    private bool IsRest(int position, IReadOnlyList<FormRow> rows, int end) =>
        end == rows.Count && end <= MaxRest && position > 0 && _used[position - 1] && IsLaterPage(position);

    /// <summary>
    /// Whether words of a form stand in a table that belongs to none: it lacks lines, and was divided elsewhere than it should, or the
    /// pages before it could not be joined.
    /// </summary>
    private static bool IsFormThatFellApart(TableBlock table, IReadOnlyList<FormRow> rows, int end) =>
        table.Trust != GridTrust.Declared
        && rows.Take(end)
            .SelectMany(row => row.Begun)
            .Count(cell =>
                IndicatorHeadings.IsFullHeading(cell.Key)
                || (table.Trust == GridTrust.Inferred && FormLabels.IsLabel(cell.Key))
            ) >= FewestWords;

    /// <summary>Whether a table stands right behind another, and on a later page.</summary>
    private bool IsLaterPage(int position) =>
        position > 0
        && _blocks[position - 1] is TableBlock { Cells: [.., var last] }
        && _blocks[position] is TableBlock { Cells: [var first, ..] }
        && last.Places[^1].Page < first.Places[0].Page;

    // Its first row may be the rest of what stands before the table.
    private IReadOnlyList<FormRow> WithDoubt(IReadOnlyList<FormRow> rows) =>
        _head is { } head
            ? [rows[0] with { Doubt = TornRow.OfFirst(rows[0], head) ?? rows[0].Doubt }, .. rows.Skip(1)]
            : rows;

    private static Excerpt RowText(FormRow row) =>
        row
            .Begun.Select(static cell => cell.Excerpt)
            .OfType<Excerpt>()
            .Aggregate(static (one, next) => one.Then(next));

    /// <summary>Whether rows without a project of their own continue the form before them.</summary>
    private bool GoesOn(IReadOnlyList<FormRow> rows, int end)
    {
        if (_regions.Count == 0 || _regions[^1].IsTorn)
        {
            return false;
        }

        var head = end;
        var isIndicators = false;
        for (var i = 0; i < end; i++)
        {
            head = head == end && IndicatorHead.At(rows, i) is not null ? i : head;
            isIndicators |=
                head < end || rows[i].Begun.Any(cell => IndicatorHeadings.IsFullHeading(cell.Key));
        }

        if (!isIndicators)
        {
            return false;
        }

        MeasureLast();
        return _head is not null
            ? head == end && _width == rows.Max(WidthOf)
            : !(head < end && IsFormOfItsOwn(rows, head));
    }

    /// <summary>Whether goals or money stand above a head, so that it is that of a form of which the project is not named.</summary>
    private static bool IsFormOfItsOwn(IReadOnlyList<FormRow> rows, int head) =>
        rows.Take(head)
            .Any(row =>
                row.Begun.Any(cell =>
                    FormLabels.Find(cell.Key) is var field
                    && (FormLabels.IsGoal(field) || FormLabels.IsAmount(field))
                )
            );

    /// <summary>Looks at the rows of the last form that were not looked at yet.</summary>
    private void MeasureLast()
    {
        if (!ReferenceEquals(_last, _regions[^1].Rows))
        {
            (_last, _measured, _width, _head) = (_regions[^1].Rows, 0, 0, null);
        }

        for (; _measured < _last.Rows.Count; _measured++)
        {
            _width = Math.Max(_width, WidthOf(_last.Rows[_measured]));
            _head ??= IndicatorHead.At(_last.Rows, _measured);
        }
    }

    private static int WidthOf(FormRow row) => row.Cells.IsEmpty ? 0 : row.Cells[^1].EndColumn;

    private int TakeTorn(int position)
    {
        var region = new FormRows(isTorn: true);
        var end = position;
        for (; end < _blocks.Count; end++)
        {
            if (_blocks[end] is ParagraphBlock paragraph)
            {
                if (end > position && TornForms.Ends(paragraph))
                {
                    break;
                }

                region.Add(paragraph);
            }
            else if (_blocks[end] is TableBlock { Trust: GridTrust.None } table)
            {
                region.Add(table);
            }
            else
            {
                break;
            }

            _used[end] = true;
        }

        foreach (var rows in TornForms.Split(region.Rows))
        {
            _regions.Add(new FormRegion(position, rows, GridTrust.None));
        }

        return end - 1;
    }
}
