namespace PerformanceBudget.Documents;

/// <summary>Letters that are drawn with another number of shapes than they are.</summary>
/// <param name="Position">The first letter, from 0.</param>
/// <param name="Letters">How many letters, at least 1.</param>
/// <param name="Shapes">How many shapes, at least 1.</param>
internal readonly record struct OfdGroup(int Position, int Letters, int Shapes)
{
    /// <summary>Reads how letters become shapes, and keeps it where it is not one by one.</summary>
    public static void Read(XmlPart xml, List<OfdGroup> groups)
    {
        var (letters, shapes) = (xml.Span("CodeCount"), xml.Span("GlyphCount"));
        if (letters != shapes && xml.Number("CodePosition") is { } position)
        {
            groups.Add(new OfdGroup(position, letters, shapes));
        }
    }
}
