using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Settings;

/// <summary>The root object of a file of settings, as far as it has been read.</summary>
internal sealed class SettingsDraft(ToolSettings settings) : IJsonDraft
{
    private static readonly DocumentFormat Format = new("performance-budget-settings", "1.0");

    private static readonly JsonShape Languages = new("zh", "en");

    private static readonly HashSet<string> Codes =
    [
        .. RuleCatalogue.Rules.Select(rule => rule.Definition.Code.ToString()),
    ];

    private static readonly BilingualText CodesOfRules = new(
        "规则的编号（见 pbudget rules）",
        "the codes of rules (see pbudget rules)"
    );

    private static readonly JsonForm<ToolSettings> Form = Rows();

    public ContentKind Kind => ContentKind.Settings;

    public void Discard() { }

    public void Read(ref JsonInput input)
    {
        Format.Require(ref input);
        _ = Form.TryFill(ref input, settings, out _);
    }

    private static JsonForm<ToolSettings> Rows()
    {
        var form = new JsonForm<ToolSettings>().Head(Format);
        Add("language", static (ref input, s) => s.Language = ReadLanguage(ref input));
        Add("without", static (ref input, s) => s.Without = input.ReadArray(RuleCodeConverter.Instance));
        Add(
            "severities",
            static (ref input, s) =>
                input.ReadMap(Codes.Contains, CodesOfRules, SeverityJsonConverter.Instance, s.Severities.Add)
        );
        Add("lumpSumThreshold", static (ref input, s) => s.LumpSumThreshold = ReadAmount(ref input));
        Add(
            "slackCeilingFactor",
            static (ref input, s) => s.SlackCeilingFactor = ReadNumber(ref input, 1, decimal.MaxValue)
        );
        Add("minNumericShare", static (ref input, s) => s.MinNumericShare = ReadNumber(ref input, 0, 1));
        Add("previous", static (ref input, s) => s.Previous = input.ReadString());
        Add("accepted", static (ref input, s) => s.Accepted = input.ReadString());
        Add("asOf", static (ref input, s) => s.AsOf = DayJsonConverter.Instance.ReadModel(ref input));
        return form;

        // They are written by people.
        void Add(string name, JsonForm<ToolSettings>.Reading read) => form.Row(name, read, (_, _, _) => { });
    }

    private static Language? ReadLanguage(ref JsonInput input) =>
        input.ReadToken(Languages) switch
        {
            0 => Language.Chinese,
            1 => Language.English,
            _ => null,
        };

    private static Money ReadAmount(ref JsonInput input)
    {
        var amount = MoneyJsonConverter.Instance.ReadModel(ref input);
        if (amount.IsNegative)
        {
            input.Report(ReadingProblems.NumberOutOfRange);
        }

        return amount;
    }

    private static decimal? ReadNumber(ref JsonInput input, decimal least, decimal most)
    {
        var number = input.ReadNumber(JsonNumber.MaxDigits, ReadingProblems.NumberOutOfRange);
        if (number < least || number > most)
        {
            input.Report(ReadingProblems.NumberOutOfRange);
        }

        return number;
    }

    /// <summary>The code of a rule that there is.</summary>
    private sealed class RuleCodeConverter : ModelJsonConverter<string>
    {
        public static readonly RuleCodeConverter Instance = new();

        internal override string? ReadModel(ref JsonInput input)
        {
            var code = input.ReadString();
            if (code is not null && !Codes.Contains(code))
            {
                input.Report(
                    ReadingProblems.UnknownToken,
                    new FindingValue(FindingValue.Expected, CodesOfRules)
                );
            }

            return code;
        }

        internal override void WriteModel(System.Text.Json.Utf8JsonWriter writer, string value) =>
            writer.WriteStringValue(value);
    }
}
