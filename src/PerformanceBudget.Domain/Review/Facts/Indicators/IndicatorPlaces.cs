namespace PerformanceBudget.Domain.Review;

/// <summary>Where indicators are, relative to their project.</summary>
internal static class IndicatorPlaces
{
    public const string All = "/indicators";

    public static readonly BilingualText Role = new("指标", "the indicator");

    public static FindingPlace At(int index, string? step = null) => FindingPlace.At(All, index, step);

    /// <summary>All indicators of a project of the declaration.</summary>
    public static FindingPlace AllIn(int project) => ((FindingPlace)All).In(project);

    /// <summary>All indicators, or the project where it has none.</summary>
    public static string AllOf(Project project) => project.Indicators.IsEmpty ? string.Empty : All;
}
