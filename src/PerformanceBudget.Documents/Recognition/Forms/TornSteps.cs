using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>How one cell of torn text may follow another, and what each way costs.</summary>
internal sealed class TornSteps
{
    /// <summary>The first cell of a row is not below its head.</summary>
    private const int OffPlace = 3;

    /// <summary>A cell is not as far from the one before it as its head is from that one's.</summary>
    private const int OffGap = 6;

    /// <summary>An indicator goes on in the next row.</summary>
    private const int NextRow = 7;

    /// <summary>A name stands in the row below its heading.</summary>
    private const int BelowHeading = 2;

    /// <summary>A heading has no indicator.</summary>
    private const int HeadingAlone = 4;

    /// <summary>A project has no indicator.</summary>
    private const int ProjectAlone = 12;

    /// <summary>An indicator begins, or a cell goes on, in the middle of a row.</summary>
    private const int WithinRow = 26;

    /// <summary>A project begins.</summary>
    private const int BeginsProject = 3;

    private readonly ImmutableArray<TornColumn> _columns;
    private readonly bool _hasTabs;
    private readonly int _name;
    private readonly int[] _skipped;

    /// <summary>Works out what may follow what.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="hasTabs">Whether there are rows of cells; otherwise each line is a cell.</param>
    public TornSteps(ImmutableArray<TornColumn> columns, bool hasTabs)
    {
        (_columns, _hasTabs) = (columns, hasTabs);
        _name = columns.ToList().FindIndex(column => column.IsName);
        _skipped = new int[columns.Length + 1];
        for (var i = 0; i < columns.Length; i++)
        {
            _skipped[i + 1] = _skipped[i] + columns[i].SkipCost;
        }

        Labels = [.. LabelsOf(columns, _name)];
        ToNextRow = Between(beginsRow: true);
        InRow = hasTabs ? Between(beginsRow: false) : ToNextRow;
    }

    /// <summary>What a cell may be.</summary>
    public ImmutableArray<TornLabel> Labels { get; }

    /// <summary>The ways from the last cell of a row to the first of the next; where each line is a cell, from any to the next.</summary>
    public ImmutableArray<Way> ToNextRow { get; }

    /// <summary>The ways from a cell to the next in its row.</summary>
    public ImmutableArray<Way> InRow { get; }

    /// <summary>What it costs that the first cell of all is a label; null where it cannot be.</summary>
    public int? CostOfFirst(TornLabel label) =>
        label.Step switch
        {
            TornStep.Begin => Before(label),
            TornStep.Noise => 0,
            _ => null,
        };

    /// <summary>What it costs to say that a row has nothing behind a label.</summary>
    public int After(TornLabel label) =>
        label.Step == TornStep.LateJoin ? 0
        : _columns[label.Column].IsOfProject ? ProjectAlone + _skipped[_name] - _skipped[label.LastColumn + 1]
        : label.LastColumn < _name ? HeadingAlone
        : _skipped[^1] - _skipped[label.LastColumn + 1];

    /// <summary>What it costs that a cell stands behind so many tabs, where it is the first of its row.</summary>
    public int CostOfPlace(TornLabel label, int place) =>
        !_hasTabs || label.Step == TornStep.Noise || PlacesOf(label).Contains(place) ? 0 : OffPlace;

    private static IEnumerable<TornLabel> LabelsOf(ImmutableArray<TornColumn> columns, int name)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            yield return new TornLabel(i, TornStep.Begin);
            yield return new TornLabel(i, TornStep.Next);
            yield return new TornLabel(i, TornStep.Noise);
            if (!columns[i].IsHeading)
            {
                yield return new TornLabel(i, TornStep.Join);
            }

            if (columns[i].Content is TornContent.Name or TornContent.Value)
            {
                yield return new TornLabel(i, TornStep.LateJoin);
            }
        }

        foreach (var step in (TornStep[])[TornStep.Begin, TornStep.Next])
        {
            yield return new TornLabel(name, step, TornGlue.HeadingAndName);
            if (name + 1 < columns.Length && columns[name + 1].Content == TornContent.Value)
            {
                yield return new TornLabel(name, step, TornGlue.NameAndValue);
            }
        }
    }

    private ImmutableArray<Way> Between(bool beginsRow)
    {
        var ways = ImmutableArray.CreateBuilder<Way>();
        for (var to = 0; to < Labels.Length; to++)
        {
            for (var from = 0; from < Labels.Length; from++)
            {
                if (CostOf(Labels[from], Labels[to], beginsRow) is { } cost)
                {
                    var gaps = beginsRow ? null : GapsOf(Labels[from], Labels[to]);
                    ways.Add(new Way(from, to, cost, gaps));
                }
            }
        }

        return ways.ToImmutable();
    }

    private int? CostOf(TornLabel from, TornLabel to, bool beginsRow)
    {
        var isRest = from.Step is TornStep.LateJoin or TornStep.Noise;
        return to.Step switch
        {
            TornStep.Begin => Begin(from, to, beginsRow),
            TornStep.Next => from.Step == TornStep.LateJoin ? null : Next(from, to, beginsRow),
            TornStep.Join => isRest || from.Glue == TornGlue.NameAndValue || to.Column != from.Column ? null
            : beginsRow ? 0
            : WithinRow,
            TornStep.LateJoin => isRest || !beginsRow || from.LastColumn <= to.Column ? null : After(from),
            _ => to.Column == from.LastColumn && from.Step != TornStep.LateJoin ? 0 : null,
        };
    }

    /// <summary>A name goes on below its heading, so that nothing but another heading or a project begins there.</summary>
    private int? Begin(TornLabel from, TornLabel to, bool beginsRow) =>
        _columns[from.Column].IsHeading && to.Column > from.Column
            ? null
            : After(from) + Before(to) + (beginsRow ? 0 : WithinRow);

    private int? Next(TornLabel from, TornLabel to, bool beginsRow)
    {
        var isFromHeading = _columns[from.Column].IsHeading;
        if (to.Column <= from.LastColumn && !(isFromHeading && to.Column == from.Column))
        {
            return null;
        }

        return (to.Column == from.Column ? 0 : _skipped[to.Column] - _skipped[from.LastColumn + 1])
            + (
                !beginsRow || !_hasTabs ? 0
                : isFromHeading ? BelowHeading
                : NextRow
            );
    }

    /// <summary>What it costs to begin in a column: an indicator without a name is none.</summary>
    private int Before(TornLabel label) =>
        label.Column > _name ? _columns[_name].SkipCost
        : _columns[label.Column].IsOfProject ? BeginsProject + _skipped[label.Column]
        : 0;

    /// <summary>How far cells are from each other where they stand below their heads; null where it does not matter.</summary>
    private int[]? GapsOf(TornLabel from, TornLabel to)
    {
        if (to.Step != TornStep.Next || from.Step == TornStep.Noise || to.Column == from.Column)
        {
            return null;
        }

        var starts =
            from.Glue == TornGlue.NameAndValue
                ? _columns[from.Column].Positions.Concat(_columns[from.LastColumn].Positions)
                : _columns[from.Column].Positions;
        return [.. starts.SelectMany(start => PlacesOf(to).Select(end => end - start)).Distinct()];
    }

    private int[] PlacesOf(TornLabel label) =>
        label.Glue == TornGlue.HeadingAndName && label.Column > 0
            ? [.. _columns[label.Column].Positions, .. _columns[label.Column - 1].Positions]
            : _columns[label.Column].Positions;

    /// <summary>A way from a label to another.</summary>
    /// <param name="From">The label of a cell.</param>
    /// <param name="To">That of the next.</param>
    /// <param name="Cost">What it costs.</param>
    /// <param name="Gaps">How far the cells may be from each other without further cost; null where it does not matter.</param>
    internal readonly record struct Way(int From, int To, int Cost, int[]? Gaps)
    {
        public int CostAcross(int gap) => Gaps is null || Gaps.Contains(gap) ? Cost : Cost + OffGap;
    }
}
