using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>The JSON form of one finding in a report.</summary>
internal static class FindingForm
{
    private static readonly JsonForm<Acceptance> Accepted = new JsonForm<Acceptance>()
        .Text("reason!", acceptance => acceptance.Reason)
        .Text("role!", acceptance => acceptance.Role)
        .Value("until!", DayJsonConverter.Instance, acceptance => acceptance.Until);

    public static readonly JsonForm<WrittenFinding> Instance = new JsonForm<WrittenFinding>()
        .Value("code!", FindingCodeJsonConverter.Instance, written => written.Finding.Code)
        .Value("severity!", SeverityJsonConverter.Instance, written => written.Finding.Severity)
        .Value("title!", BilingualTextJsonConverter.Instance, written => written.Finding.Definition.Title)
        .Text("project", written => written.Project)
        .Value("placeInWords", BilingualTextJsonConverter.Instance, written => written.PlaceInWords)
        .Text("pointer!", written => written.Finding.Pointer)
        .Value("place", SourcePlaceJsonConverter.Instance, written => written.Placed.Place)
        .Array("related", RelatedPlaceJsonConverter.Instance, written => written.Finding.Related)
        .Texts("values", written => written.Finding.Values)
        .Value("message!", BilingualTextJsonConverter.Instance, written => InBoth(written.Finding.GetMessage))
        .Value("advice", BilingualTextJsonConverter.Instance, written => InBoth(written.Finding.GetAdvice))
        .Text("help", written => written.Finding.Code.HelpPage)
        .Value("accepted", Accepted, written => written.Finding.Acceptance);

    private static BilingualText? InBoth(Func<Language, string?> text) =>
        text(Language.Chinese) is { } chinese ? new BilingualText(chinese, text(Language.English)!) : null;
}
