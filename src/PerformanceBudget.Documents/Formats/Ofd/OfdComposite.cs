namespace PerformanceBudget.Documents;

/// <summary>Objects that are defined once and drawn in several places.</summary>
/// <param name="graphic">Where it stands, and how much it covers.</param>
/// <param name="id">Its definition in the resources.</param>
internal sealed class OfdComposite(OfdGraphic graphic, string? id) : OfdObject
{
    /// <summary>One that is not defined is something that cannot be read, as a picture is.</summary>
    public override void Draw(OfdPainter painter, OfdMatrix place, int alpha)
    {
        if (painter.Resources.Composite(id) is { } objects)
        {
            painter.DrawNested(objects, graphic.PlaceIn(place), graphic.AlphaIn(alpha));
        }
        else if (graphic.Boundary is { } boundary)
        {
            painter.AddPicture(place, boundary);
        }
    }
}
