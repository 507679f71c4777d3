using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>A document of a project's basis that has an official number.</summary>
/// <param name="Project">The index of the project.</param>
/// <param name="Index">The index of the document in its basis.</param>
/// <param name="Number">The number as written.</param>
/// <param name="Year">The year in the number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberedDocument(int Project, int Index, string Number, int Year)
{
    /// <summary>Where the number of a document is, relative to its project.</summary>
    public static string NumberOf(int index) =>
        JsonPointer.At("/statement/basis/documents", index) + "/number";

    /// <summary>Where the number is.</summary>
    public string Pointer => ReviewInput.PointerOf(Project) + NumberOf(Index);

    /// <summary>Whether both have the same number, however it is written.</summary>
    public bool HasNumberOf(NumberedDocument other) =>
        Year == other.Year
        && (
            string.Equals(Number, other.Number, StringComparison.Ordinal)
            || string.Equals(
                IndicatorName.Normalize(Number),
                IndicatorName.Normalize(other.Number),
                StringComparison.Ordinal
            )
        );
}
