using System.Net;
using System.Text.RegularExpressions;

namespace PerformanceBudget.Cookbook.Tests;

/// <summary>The recipe of a web form, filled in as a browser fills it in.</summary>
public sealed partial class WebFormTests(WebFormSample sample) : IClassFixture<WebFormSample>
{
    private static readonly Uri Address = new("/", UriKind.Relative);

    private static readonly IReadOnlyDictionary<string, string> Correct = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["/department"] = "某市民政局",
        ["/fiscalYear"] = "2026",
        ["/projects/0/name"] = "养老护理员培训",
        ["/projects/0/period/start"] = "2026-01-01",
        ["/projects/0/period/end"] = "2026-12-31",
        ["/projects/0/annualFunding/total"] = "8.8万元",
        ["/projects/0/goals/annual"] = "培训养老护理员240人次。",
        ["/projects/0/indicators/0/name"] = "人均培训成本",
        ["/projects/0/indicators/0/value"] = "≤400元/人",
        ["/projects/0/indicators/1/name"] = "培训人次",
        ["/projects/0/indicators/1/value"] = "≥240人次",
        ["/projects/0/indicators/2/name"] = "结业学员就业率",
        ["/projects/0/indicators/2/value"] = "≥70%",
        ["/projects/0/indicators/3/name"] = "学员满意度",
        ["/projects/0/indicators/3/value"] = "≥90%",
        ["/projects/0/budget/lines/0/name"] = "授课费",
        ["/projects/0/budget/lines/0/amount"] = "40000",
        ["/projects/0/budget/lines/0/formula"] = "10天*8节/天*500元/节",
        ["/projects/0/budget/lines/1/name"] = "教材费",
        ["/projects/0/budget/lines/1/amount"] = "4.8万元",
        ["/projects/0/budget/lines/1/formula"] = "240人*200元/人",
    };

    [Theory]
    [InlineData("/fiscalYear", "26", "PB1112")]
    [InlineData("/fiscalYear", "今年", "PB1005")]
    [InlineData("/projects/0/name", "", "PB1101")]
    [InlineData("/projects/0/period/start", "2026-02-30", "PB1009")]
    [InlineData("/projects/0/annualFunding/total", "", "PB1005")]
    [InlineData("/projects/0/indicators/3/value", "≥190%", "PB3006")]
    public async Task Mistake_InAField_IsSaidBesideIt(string pointer, string typed, string code)
    {
        var page = await Send(
            new Dictionary<string, string>(Correct, StringComparer.Ordinal) { [pointer] = typed }
        );

        Assert.Equal([$"{pointer} {code}"], Problems(page));
    }

    [Theory]
    [InlineData(
        "/projects/0/budget/lines/1/formula",
        "240人*250元/人",
        "/projects/0/budget/lines/1/name PB2003"
    )]
    [InlineData("/projects/0/annualFunding/total", "10万元", "/projects/0/budget/lines/0/name PB2001")]
    public async Task Disagreement_BetweenFields_IsSaidBesideTheFirstOfThem(
        string pointer,
        string typed,
        string problem
    )
    {
        var page = await Send(
            new Dictionary<string, string>(Correct, StringComparer.Ordinal) { [pointer] = typed }
        );

        Assert.Equal([problem], Problems(page));
    }

    [Fact]
    public async Task Mistakes_InManyFields_AreAllSaidAtOnce()
    {
        var page = await Send(
            new Dictionary<string, string>(Correct, StringComparer.Ordinal)
            {
                ["/department"] = " ",
                ["/projects/0/annualFunding/total"] = "<b>",
                ["/projects/0/indicators/1/value"] = "",
            }
        );

        Assert.Equal(
            [
                "/department PB1101",
                "/projects/0/annualFunding/total PB1005",
                "/projects/0/indicators/1/value PB1005",
            ],
            Problems(page)
        );
        Assert.Contains("有3个错误，请修改。", page, StringComparison.Ordinal);
        Assert.Contains("value=\"&lt;b&gt;\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declaration_WithoutMistakes_MayBeHandedIn()
    {
        var page = await Send(Correct);

        Assert.Empty(Problems(page));
        Assert.Contains("可以提交。", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_FromElsewhere_IsRefused()
    {
        using var content = new FormUrlEncodedContent(Correct);

        using var response = await sample.Client.PostAsync(Address, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    /// <summary>Fetches the form, fills in its fields, and sends it with whatever is hidden in it.</summary>
    private async Task<string> Send(IReadOnlyDictionary<string, string> typed)
    {
        var form = await sample.Client.GetStringAsync(Address);
        var fields = Inputs().Matches(form).Select(input => input.Groups["name"].Value).ToList();
        Assert.Equal(typed.Keys.Order(StringComparer.Ordinal), fields.Order(StringComparer.Ordinal));
        var hidden = Hidden().Match(form);

        using var content = new FormUrlEncodedContent([
            .. typed,
            new(hidden.Groups["name"].Value, hidden.Groups["value"].Value),
        ]);
        using var response = await sample.Client.PostAsync(Address, content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The field and the code of each problem.</summary>
    private static IEnumerable<string> Problems(string page) =>
        Rows()
            .Matches(page)
            .SelectMany(row =>
                Codes()
                    .Matches(row.Groups["problems"].Value)
                    .Select(problem => $"{row.Groups["name"].Value} {problem.Groups["code"].Value}")
            );

    [GeneratedRegex("""<input id="[^"]*" name="(?<name>[^"]*)" """, RegexOptions.ExplicitCapture)]
    private static partial Regex Inputs();

    [GeneratedRegex(
        """<input type="hidden" name="(?<name>[^"]*)" value="(?<value>[^"]*)">""",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Hidden();

    [GeneratedRegex(
        """<div id="(?<name>[^"]*)/problems">(?<problems>.*?)</div>""",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline
    )]
    private static partial Regex Rows();

    [GeneratedRegex("""<p class="(error|warning)">(?<code>PB\d+) """, RegexOptions.ExplicitCapture)]
    private static partial Regex Codes();
}
