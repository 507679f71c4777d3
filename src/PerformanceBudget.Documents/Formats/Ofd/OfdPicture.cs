namespace PerformanceBudget.Documents;

/// <summary>A picture, which is not looked at.</summary>
/// <param name="boundary">What is seen of it.</param>
internal sealed class OfdPicture(OfdBox boundary) : OfdObject
{
    public override void Draw(OfdPainter painter, OfdMatrix place, int alpha) =>
        painter.AddPicture(place, boundary);
}
