using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>
/// Finds out in which column each cell of torn text stands. Every way to read the cells has a cost: what a text does not look like, what
/// a row lacks, what is out of its place between the tabs. The cheapest reading of all is taken; how much dearer the next best reading
/// of a cell is says how certain that is.
/// </summary>
/// <remarks>
/// The cheapest reading up to each cell and from each cell on, for all that the cell may be, so that the work grows with the number of
/// cells. Costs are kept as what is above the cheapest.
/// </remarks>
internal sealed class TornAlignment
{
    private const short Impossible = 10_000;
    private const int CellsOfHalf = 3;
    private const int OtherName = 10;

    private readonly ImmutableArray<TornColumn> _columns;
    private readonly ImmutableArray<TornCell> _cells;
    private readonly TornSteps _steps;
    private readonly short[][] _own;

    private TornAlignment(ImmutableArray<TornColumn> columns, ImmutableArray<TornCell> cells, bool hasTabs)
    {
        (_columns, _cells) = (columns, cells);
        _steps = new TornSteps(columns, hasTabs);
        _own = [.. Enumerable.Range(0, cells.Length).Select(OwnCosts)];
    }

    private ImmutableArray<TornLabel> Labels => _steps.Labels;

    /// <summary>Places cells below the columns of a head.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="hasTabs">Whether there are rows of cells; otherwise each line is a cell.</param>
    public static ImmutableArray<TornPlacement> Align(
        ImmutableArray<TornColumn> columns,
        ImmutableArray<TornCell> cells,
        bool hasTabs
    )
    {
        if (cells.IsEmpty)
        {
            return [];
        }

        var placed = new TornAlignment(columns, cells, hasTabs).Solve();
        return hasTabs ? new TornAlignment(Usual(columns, placed), cells, hasTabs).Solve() : placed;
    }

    /// <summary>The columns where most rows have them: a head may be off its place.</summary>
    private static ImmutableArray<TornColumn> Usual(
        ImmutableArray<TornColumn> columns,
        ImmutableArray<TornPlacement> placed
    )
    {
        var places = placed
            .Where(cell => cell.Label is { Step: TornStep.Begin or TornStep.Next, Glue: TornGlue.None })
            .ToLookup(cell => cell.Label.Column, cell => cell.Cell.Cell.Column);
        return
        [
            .. columns.Select(
                (column, i) =>
                    column.Positions.Length == 1 && places.Contains(i)
                        ? column with
                        {
                            Positions =
                            [
                                places[i]
                                    .GroupBy(place => place)
                                    .OrderByDescending(place => place.Count())
                                    .ThenBy(place => place.Key)
                                    .First()
                                    .Key,
                            ],
                        }
                        : column
            ),
        ];
    }

    private ImmutableArray<TornPlacement> Solve()
    {
        var before = Forward();
        var after = Backward();
        var placed = ImmutableArray.CreateBuilder<TornPlacement>(_cells.Length);
        var last = -1;
        for (var i = 0; i < _cells.Length; i++)
        {
            last = Best(i, last, before, after);
            var other = Other(last, before[i], after[i]);
            placed.Add(
                new TornPlacement(
                    _cells[i],
                    Labels[last],
                    _own[i][last],
                    Labels[other],
                    before[i][other] + after[i][other] - before[i][last] - after[i][last]
                )
            );
        }

        return placed.DrainToImmutable();
    }

    /// <summary>The cost of the cheapest reading up to each cell, with the cell as each label.</summary>
    private short[][] Forward()
    {
        var costs = new short[_cells.Length][];
        for (var i = 0; i < costs.Length; i++)
        {
            var sums = new int[Labels.Length];
            Array.Fill(sums, Impossible);
            if (i == 0)
            {
                for (var label = 0; label < sums.Length; label++)
                {
                    sums[label] = _steps.CostOfFirst(Labels[label]) ?? Impossible;
                }
            }
            else
            {
                var gap = GapBefore(i);
                foreach (var way in WaysTo(i))
                {
                    sums[way.To] = Math.Min(sums[way.To], costs[i - 1][way.From] + way.CostAcross(gap));
                }
            }

            for (var label = 0; label < sums.Length; label++)
            {
                sums[label] += _own[i][label];
            }

            costs[i] = AboveCheapest(sums);
        }

        return costs;
    }

    /// <summary>The cost of the cheapest reading behind each cell, with the cell as each label.</summary>
    private short[][] Backward()
    {
        var costs = new short[_cells.Length][];
        costs[^1] = AboveCheapest([.. Labels.Select(_steps.After)]);
        for (var i = costs.Length - 2; i >= 0; i--)
        {
            var sums = new int[Labels.Length];
            Array.Fill(sums, Impossible);
            var gap = GapBefore(i + 1);
            foreach (var way in WaysTo(i + 1))
            {
                sums[way.From] = Math.Min(
                    sums[way.From],
                    costs[i + 1][way.To] + _own[i + 1][way.To] + way.CostAcross(gap)
                );
            }

            costs[i] = AboveCheapest(sums);
        }

        return costs;
    }

    private static short[] AboveCheapest(int[] sums)
    {
        var cheapest = sums.Min();
        return [.. sums.Select(sum => (short)Math.Min(sum - cheapest, Impossible))];
    }

    /// <summary>The label of a cell in the cheapest reading, behind that of the cell before it.</summary>
    private int Best(int i, int last, short[][] before, short[][] after)
    {
        var labels = Enumerable.Range(0, Labels.Length);
        if (i == 0)
        {
            return labels.MinBy(label => before[0][label] + after[0][label]);
        }

        var gap = GapBefore(i);
        return WaysTo(i)
            .Where(way => way.From == last)
            .MinBy(way => way.CostAcross(gap) + _own[i][way.To] + after[i][way.To])
            .To;
    }

    /// <summary>The next best label of a cell.</summary>
    private int Other(int best, short[] before, short[] after) =>
        Enumerable
            .Range(0, Labels.Length)
            .Where(label => !IsSame(Labels[label], Labels[best]))
            .MinBy(label => before[label] + after[label]);

    /// <summary>Whether two labels say the same: noise says nothing by where it stands, and headings nothing by how they go on.</summary>
    private bool IsSame(TornLabel one, TornLabel other) =>
        one == other
        || (one.Step == TornStep.Noise && other.Step == TornStep.Noise)
        || (
            one.Column == other.Column
            && _columns[one.Column].IsHeading
            && one.Step != TornStep.Noise
            && other.Step != TornStep.Noise
        );

    private ImmutableArray<TornSteps.Way> WaysTo(int i) =>
        _cells[i].BeginsRow ? _steps.ToNextRow : _steps.InRow;

    private int GapBefore(int i) => _cells[i].Cell.Column - _cells[i - 1].Cell.Column;

    private short[] OwnCosts(int i) =>
        [
            .. Labels.Select(label =>
                (short)
                    Math.Min(
                        Impossible,
                        OwnCost(i, label)
                            + (_cells[i].BeginsRow ? _steps.CostOfPlace(label, _cells[i].Cell.Column) : 0)
                    )
            ),
        ];

    private int OwnCost(int i, TornLabel label)
    {
        var (cell, content) = (_cells[i], _columns[label.Column].Content);
        return (label.Step, label.Glue) switch
        {
            (TornStep.Noise, _) => cell.NoiseCost,
            (TornStep.Join, _) => i == 0 ? Impossible : cell.JoinCost(_cells[i - 1], content),
            (TornStep.LateJoin, _) => cell.LateJoinCost(content),
            (_, TornGlue.NameAndValue) => cell.SplitCost ?? Impossible,
            (_, TornGlue.HeadingAndName) => cell.HeadingSplitCost ?? Impossible,
            _ => cell.CostIn(content)
                + (content == TornContent.SameName && !IsNamedBefore(i) ? OtherName : 0),
        };
    }

    /// <summary>Whether the text of a cell stands a few cells before it, as the name of the first half of a row does.</summary>
    private bool IsNamedBefore(int i) =>
        Enumerable
            .Range(Math.Max(0, i - CellsOfHalf), Math.Min(i, CellsOfHalf))
            .Any(j => string.Equals(_cells[j].Key, _cells[i].Key, StringComparison.Ordinal));
}
