using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>What a review has looked at.</summary>
/// <param name="Declaration">The declaration, or what could be read of it; null where nothing could.</param>
/// <param name="Previous">The declaration of the year before, where it was compared.</param>
/// <param name="Positions">
/// For each project its index in the document, where others are missing because they could not be read; default where the
/// declaration is whole.
/// </param>
internal sealed record ReviewInput(
    DepartmentDeclaration? Declaration,
    DepartmentDeclaration? Previous,
    ImmutableArray<int> Positions
)
{
    /// <summary>Nothing could be read.</summary>
    public static readonly ReviewInput Nothing = new(null, null, default);

    /// <summary>Whether the whole document could be read.</summary>
    public bool IsWhole => Declaration is not null && Positions.IsDefault;

    /// <summary>The project that stands at an index of the document, where it could be read.</summary>
    public Project? ProjectAt(int position)
    {
        var index = Positions.IsDefault ? position : Positions.IndexOf(position);
        var projects = Declaration?.Projects ?? [];
        return index >= 0 && index < projects.Length ? projects[index] : null;
    }

    /// <summary>The index in the document of a project of the declaration.</summary>
    public int PositionAt(int index) => Positions.IsDefault ? index : Positions[index];

    /// <summary>The JSON Pointer of the project at an index of the document.</summary>
    public static string PointerOf(int position) => JsonPointer.At("/projects", position);
}
