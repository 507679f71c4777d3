using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>The JSON form of one finding in a report.</summary>
internal static class FindingForm
{
    private static readonly JsonForm<Acceptance> Accepted = new JsonForm<Acceptance>()
        .Text("reason!", acceptance => acceptance.Reason)
        .Text("role!", acceptance => acceptance.Role)
        .Value("until!", DayJsonConverter.Instance, acceptance => acceptance.Until);

    public static readonly JsonForm<PlacedFinding> Instance = new JsonForm<PlacedFinding>()
        .Value("code!", FindingCodeJsonConverter.Instance, placed => placed.Finding.Code)
        .Value("severity!", SeverityJsonConverter.Instance, placed => placed.Finding.Severity)
        .Value("title!", BilingualTextJsonConverter.Instance, placed => placed.Finding.Definition.Title)
        .Text("pointer!", placed => placed.Finding.Pointer)
        .Value("place", SourcePlaceJsonConverter.Instance, placed => placed.Place)
        .Array("related", RelatedPlaceJsonConverter.Instance, placed => placed.Finding.Related)
        .Texts("values", placed => placed.Finding.Values)
        .Value("message!", BilingualTextJsonConverter.Instance, placed => InBoth(placed.Finding.GetMessage))
        .Value("advice", BilingualTextJsonConverter.Instance, placed => InBoth(placed.Finding.GetAdvice))
        .Text("help", placed => placed.Finding.Code.HelpPage)
        .Value("accepted", Accepted, placed => placed.Finding.Acceptance);

    private static BilingualText? InBoth(Func<Language, string?> text) =>
        text(Language.Chinese) is { } chinese ? new BilingualText(chinese, text(Language.English)!) : null;
}
