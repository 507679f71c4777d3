namespace PerformanceBudget.Domain.Review;

/// <summary>A name or a text of a project, and where it is. The place is spelled when it is asked for.</summary>
/// <param name="Property">The property, as a pointer relative to the project or to the element.</param>
/// <param name="Text">The text; null where there is none.</param>
/// <param name="List">The list that the element is in, relative to the project; null where it is in none.</param>
/// <param name="Index">The index of the element.</param>
internal readonly record struct PlacedText(string Property, string? Text, string? List = null, int Index = 0)
{
    /// <summary>The place, relative to the project.</summary>
    public string Pointer => List is null ? Property : JsonPointer.At(List, Index) + Property;
}
