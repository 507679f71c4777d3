using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>The JSON form of one finding in a report.</summary>
internal static class FindingForm
{
    private static readonly JsonForm<BilingualText> Text = new JsonForm<BilingualText>()
        .Text("zh-CN!", text => text.Chinese)
        .Text("en!", text => text.English);

    private static readonly JsonForm<RelatedPlace> Related = new JsonForm<RelatedPlace>()
        .Text("pointer!", place => place.Pointer)
        .Value("role!", Text, place => place.Role);

    private static readonly JsonForm<Acceptance> Accepted = new JsonForm<Acceptance>()
        .Text("reason!", acceptance => acceptance.Reason)
        .Text("role!", acceptance => acceptance.Role)
        .Value("until!", DayJsonConverter.Instance, acceptance => acceptance.Until);

    public static readonly JsonForm<PlacedFinding> Instance = new JsonForm<PlacedFinding>()
        .Text("code!", placed => placed.Finding.Code.ToString())
        .Text("severity!", placed => SeverityTokens.Of(placed.Finding.Severity))
        .Value("title!", Text, placed => placed.Finding.Definition.Title)
        .Text("pointer!", placed => placed.Finding.Pointer)
        .Count("line", placed => placed.Place?.Position?.Line)
        .Count("column", placed => placed.Place?.Position?.Column)
        .Array("related", Related, placed => placed.Finding.Related)
        .Texts("values", placed => placed.Finding.Values)
        .Value("message!", Text, placed => InBoth(placed.Finding.GetMessage))
        .Value("advice", Text, placed => InBoth(placed.Finding.GetAdvice))
        .Text("help", placed => placed.Finding.Code.HelpPage)
        .Value("accepted", Accepted, placed => placed.Finding.Acceptance);

    private static BilingualText? InBoth(Func<Language, string?> text) =>
        text(Language.Chinese) is { } chinese ? new BilingualText(chinese, text(Language.English)!) : null;
}
