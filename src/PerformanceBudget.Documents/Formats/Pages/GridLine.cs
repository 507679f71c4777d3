namespace PerformanceBudget.Documents;

/// <summary>A line along or down a page.</summary>
/// <param name="At">How far down it lies, or how far to the right.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="IsDotted">Whether it is dotted.</param>
internal readonly record struct GridLine(int At, int From, int To, bool IsDotted = false)
{
    /// <summary>How near a line must come to another to touch it.</summary>
    private const int Touch = 400;

    /// <summary>Whether it crosses or touches one that runs the other way.</summary>
    public bool Meets(GridLine other) =>
        other.At >= From - Touch
        && other.At <= To + Touch
        && At >= other.From - Touch
        && At <= other.To + Touch;

    /// <summary>
    /// The line up to those that run the other way, where both of its ends come near one: the inner line of a double border ends before
    /// the outer one.
    /// </summary>
    public GridLine UpTo(List<GridLine> crossing)
    {
        const int Near = 800;
        var (at, from, to) = (At, From, To);
        var ends = crossing.FindAll(other => at >= other.From - Near && at <= other.To + Near);
        var first = ends.Find(other => Math.Abs(other.At - from) <= Near);
        var last = ends.FindLast(other => Math.Abs(other.At - to) <= Near);
        return first == default || last == default || first.At == last.At
            ? this
            : this with
            {
                From = Math.Min(from, first.At),
                To = Math.Max(to, last.At),
            };
    }
}
