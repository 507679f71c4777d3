namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Acceptance"/>, an element of the file of acceptances.</summary>
internal static class AcceptanceForm
{
    public static readonly JsonForm<Acceptance> Instance = new JsonForm<Acceptance>(() => new())
        .Value("code!", FindingCodeJsonConverter.Instance, a => a.Code, (a, v) => a.Code = v)
        .Value("place!", JsonPointerConverter.Instance, a => a.Place, (a, v) => a.Place = v)
        .Text("implementingUnit", a => a.ImplementingUnit, (a, v) => a.ImplementingUnit = v)
        .Text("projectCode", a => a.ProjectCode, (a, v) => a.ProjectCode = v)
        .Texts("values", a => a.Values, (a, v) => a.Values = v)
        .Text("reason!", a => a.Reason, (a, v) => a.Reason = v)
        .Text("role!", a => a.Role, (a, v) => a.Role = v)
        .Value("until!", DayJsonConverter.Instance, a => a.Until, (a, v) => a.Until = v);
}
