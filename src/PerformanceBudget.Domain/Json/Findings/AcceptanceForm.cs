namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Acceptance"/>, an element of the file of acceptances.</summary>
internal static class AcceptanceForm
{
    public static readonly JsonForm<Acceptance> Instance = new JsonForm<Acceptance>(() => new())
        .Row("code!", ReadCode, (writer, name, a) => writer.WriteString(name, a.Code.ToString()))
        .Row("place!", ReadPlace, (writer, name, a) => writer.WriteString(name, a.Place))
        .Text("implementingUnit", a => a.ImplementingUnit, (a, v) => a.ImplementingUnit = v)
        .Text("projectCode", a => a.ProjectCode, (a, v) => a.ProjectCode = v)
        .Texts("values", a => a.Values, (a, v) => a.Values = v)
        .Text("reason!", a => a.Reason, (a, v) => a.Reason = v)
        .Text("role!", a => a.Role, (a, v) => a.Role = v)
        .Value("until!", DayJsonConverter.Instance, a => a.Until, (a, v) => a.Until = v);

    private static void ReadCode(ref JsonInput input, Acceptance acceptance)
    {
        if (input.ReadString() is not { } text)
        {
            return;
        }

        if (FindingCode.TryParse(text, out var code))
        {
            acceptance.Code = code;
        }
        else
        {
            input.Report(ReadingProblems.UnreadableCode);
        }
    }

    private static void ReadPlace(ref JsonInput input, Acceptance acceptance)
    {
        if (input.ReadString() is not { } text)
        {
            return;
        }

        if (JsonPointer.IsPointer(text))
        {
            acceptance.Place = text;
        }
        else
        {
            input.Report(ReadingProblems.UnreadablePlace);
        }
    }
}
