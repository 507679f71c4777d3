namespace PerformanceBudget.Documents;

/// <summary>Something that is drawn.</summary>
internal abstract class OfdObject
{
    /// <summary>Draws it.</summary>
    /// <param name="painter">What draws.</param>
    /// <param name="place">Where what it stands in is on the page.</param>
    /// <param name="alpha">How much what it stands in covers, from 0 to 255.</param>
    public abstract void Draw(OfdPainter painter, OfdMatrix place, int alpha);
}
