using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Draws the borders of the cells of a table.</summary>
/// <param name="edges">Where columns begin, and where the last one ends.</param>
/// <param name="options">How they are drawn.</param>
/// <param name="style">How thick they are.</param>
internal sealed class RulePainter(double[] edges, PrintOptions options, PrintStyle style)
{
    private readonly List<(CellPiece Piece, int Column, int EndColumn, bool IsShaded)> _pieces = [];

    public void Add(CellPiece piece, int column, int endColumn, bool isShaded) =>
        _pieces.Add((piece, column, endColumn, isShaded));

    public void Paint(Paper paper)
    {
        var stroke = new RuleStroke(options, style);
        foreach (var page in _pieces.GroupBy(piece => piece.Piece.Page))
        {
            var marks = paper.Pages[page.Key].Rules;
            if (options.Rules == RuleStyle.Frames)
            {
                marks.AddRange(
                    page.Select(cell => new PaperFrame(
                        edges[cell.Column],
                        cell.Piece.Top,
                        edges[cell.EndColumn] - edges[cell.Column],
                        cell.Piece.Height,
                        style.Thickness,
                        PaperColor.Black
                    ))
                );
                continue;
            }

            foreach (var rule in Rules(page.Key, [.. page]))
            {
                marks.AddRange(stroke.Draw(rule));
            }
        }
    }

    /// <summary>The rules of a page, from crossing to crossing or as long as they are.</summary>
    private IEnumerable<TableRule> Rules(
        int page,
        ImmutableArray<(CellPiece Piece, int Column, int EndColumn, bool IsShaded)> pieces
    )
    {
        double[] heights =
        [
            .. pieces
                .SelectMany(cell => new[] { cell.Piece.Top, cell.Piece.Bottom })
                .Select(y => Math.Round(y, 2))
                .Distinct()
                .Order(),
        ];
        var sides = Sides(pieces, heights);
        for (var i = 0; i < heights.Length; i++)
        {
            if (IsOpen(page, i, heights.Length))
            {
                continue;
            }

            foreach (var run in Runs(edges.Length - 1, column => sides.GetValueOrDefault((true, i, column))))
            {
                yield return new(true, heights[i], edges[run.From], edges[run.To], run.IsWhite);
            }
        }

        for (var i = 0; i < edges.Length && options.Rules != RuleStyle.HorizontalOnly; i++)
        {
            if (options.RuleDefects.HasFlag(RuleDefects.OpenSides) && (i == 0 || i == edges.Length - 1))
            {
                continue;
            }

            foreach (var run in Runs(heights.Length - 1, row => sides.GetValueOrDefault((false, i, row))))
            {
                yield return new(false, edges[i], heights[run.From], heights[run.To], run.IsWhite);
            }
        }
    }

    /// <summary>Whether the rule at the beginning or the end of a page is not drawn.</summary>
    private bool IsOpen(int page, int at, int count) =>
        (at == 0 && options.RuleDefects.HasFlag(RuleDefects.OpenTops) && Reaches(page - 1))
        || (at == count - 1 && options.RuleDefects.HasFlag(RuleDefects.OpenBottoms) && Reaches(page + 1));

    private bool Reaches(int page) => _pieces.Exists(piece => piece.Piece.Page == page);

    /// <summary>The sides of cells, each from one crossing to the next, and how many cells and shaded ones they have.</summary>
    private static Dictionary<(bool IsHorizontal, int At, int Part), (int Cells, int Shaded)> Sides(
        ImmutableArray<(CellPiece Piece, int Column, int EndColumn, bool IsShaded)> pieces,
        double[] heights
    )
    {
        var sides = new Dictionary<(bool, int, int), (int Cells, int Shaded)>();
        foreach (var (piece, column, endColumn, isShaded) in pieces)
        {
            var top = Array.BinarySearch(heights, Math.Round(piece.Top, 2));
            var bottom = Array.BinarySearch(heights, Math.Round(piece.Bottom, 2));
            for (var i = column; i < endColumn; i++)
            {
                Add((true, top, i));
                Add((true, bottom, i));
            }

            for (var i = top; i < bottom; i++)
            {
                Add((false, column, i));
                Add((false, endColumn, i));
            }

            void Add((bool, int, int) side)
            {
                var (cells, shaded) = sides.GetValueOrDefault(side);
                sides[side] = (cells + 1, shaded + (isShaded ? 1 : 0));
            }
        }

        return sides;
    }

    /// <summary>Joins sides to rules.</summary>
    private IEnumerable<(int From, int To, bool IsWhite)> Runs(
        int count,
        Func<int, (int Cells, int Shaded)> sideOf
    )
    {
        var isBroken = options.Rules == RuleStyle.Sides || options.RuleDefects.HasFlag(RuleDefects.Gaps);
        var from = -1;
        var isWhite = false;
        for (var i = 0; i <= count; i++)
        {
            var side = i < count ? sideOf(i) : default;
            var isWhiteNow =
                options.Shades == CellShades.GreyBetweenWhiteRules && side is { Cells: 2, Shaded: 2 };
            if (from >= 0 && (side.Cells == 0 || isBroken || isWhiteNow != isWhite))
            {
                yield return (from, i, isWhite);
                from = -1;
            }

            if (from < 0 && side.Cells > 0)
            {
                (from, isWhite) = (i, isWhiteNow);
            }
        }
    }
}

/// <summary>A rule of a table.</summary>
/// <param name="IsHorizontal">Whether it lies along the page.</param>
/// <param name="At">How far down or to the right it is.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="IsWhite">Whether it is white.</param>
internal readonly record struct TableRule(bool IsHorizontal, double At, double From, double To, bool IsWhite);
