namespace PerformanceBudget.Domain.Review;

/// <summary>Where indicators are, relative to their project.</summary>
internal static class IndicatorPlaces
{
    public const string All = "/indicators";

    public static readonly BilingualText Role = new("指标", "the indicator");

    public static string At(int index) => JsonPointer.At(All, index);

    /// <summary>All indicators of a project of the declaration.</summary>
    public static string AllIn(int project) => ReviewInput.PointerOf(project) + All;

    /// <summary>An indicator of a project of the declaration.</summary>
    public static string AtIn(int project, int index) => JsonPointer.At(AllIn(project), index);

    /// <summary>All indicators, or the project where it has none.</summary>
    public static string AllOf(Project project) => project.Indicators.IsEmpty ? string.Empty : All;
}
