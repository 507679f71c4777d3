namespace PerformanceBudget.Documents;

/// <summary>Where lines outside tables begin and end on pages of one format.</summary>
/// <param name="Left">Where they begin.</param>
/// <param name="Right">Where they end at most.</param>
/// <param name="HasIndents">Whether the first lines of paragraphs begin further to the right.</param>
internal sealed record PageBody(int Left, int Right, bool HasIndents)
{
    /// <summary>How much further to the right than other lines the first of a paragraph begins, in hundredths of its size.</summary>
    private const int Indent = 40;

    private const int DeepestIndent = 300;

    /// <summary>Learns it from lines.</summary>
    public static PageBody Of(List<PageLine> lines)
    {
        var left = lines.Min(line => line.Area.Left);
        var indented = lines.Count(line =>
            IsIndented(line, left) && line.Area.Left - left <= line.Size * DeepestIndent / 100
        );
        return new PageBody(left, RightOf(lines), indented > 2 && indented * 10 >= lines.Count);
    }

    /// <summary>Whether a line begins further to the right than others.</summary>
    public bool IsIndented(PageLine line) => IsIndented(line, Left);

    private static bool IsIndented(PageLine line, int left) =>
        line.Area.Left - left > line.Size * Indent / 100;

    /// <summary>The furthest place at which several lines end.</summary>
    private static int RightOf(List<PageLine> lines)
    {
        const int Nearby = 1_600;
        var ends = lines.ConvertAll(line => line.Area.Right);
        ends.Sort();
        for (var i = ends.Count - 1; i > 0; i--)
        {
            if (ends[i] - ends[i - 1] <= Nearby)
            {
                return ends[i];
            }
        }

        return ends[^1];
    }
}
