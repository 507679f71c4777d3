namespace PerformanceBudget.Documents;

/// <summary>A run of letters, and where each stands.</summary>
/// <param name="Text">The letters.</param>
/// <param name="X">Where the first begins; null where the run before it began.</param>
/// <param name="Y">The baseline of the first; null where it is that of the run before it.</param>
/// <param name="DeltaX">How far each stands from the one before it, as <see cref="OfdDeltas"/>; null where the file does not say.</param>
/// <param name="DeltaY">How far each stands below the one before it.</param>
/// <param name="Groups">The letters that have another number of shapes, in their order.</param>
internal sealed record OfdCode(
    string Text,
    decimal? X,
    decimal? Y,
    string? DeltaX,
    string? DeltaY,
    IReadOnlyList<OfdGroup> Groups
)
{
    /// <summary>Reads the element of a run.</summary>
    /// <param name="xml">The element.</param>
    /// <param name="groups">The letters that have another number of shapes.</param>
    public static OfdCode Read(XmlPart xml, IReadOnlyList<OfdGroup> groups)
    {
        var (x, y) = (OfdTokens.Number(xml.Attribute("X")), OfdTokens.Number(xml.Attribute("Y")));
        var (deltaX, deltaY) = (NotBlank(xml.Attribute("DeltaX")), NotBlank(xml.Attribute("DeltaY")));
        return new OfdCode(OfdEscapes.Undo(WithoutIndentation(xml.Text())), x, y, deltaX, deltaY, groups);
    }

    private static string? NotBlank(string? deltas) => string.IsNullOrWhiteSpace(deltas) ? null : deltas;

    /// <summary>The text without the line ends, and the blanks beside them, with which XML is laid out.</summary>
    private static string WithoutIndentation(string text)
    {
        var start = text.Length - text.TrimStart().Length;
        var end = text.TrimEnd().Length;
        if (start == text.Length)
        {
            return text;
        }

        start = text.AsSpan(0, start).LastIndexOf('\n') >= 0 ? start : 0;
        end = text.AsSpan(end).Contains('\n') ? end : text.Length;
        return text[start..end];
    }
}
