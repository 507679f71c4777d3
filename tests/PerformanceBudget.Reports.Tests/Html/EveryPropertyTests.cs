using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Review;
using PerformanceBudget.Reports.Html;

namespace PerformanceBudget.Reports.Tests.Html;

/// <summary>The official form on the page shows every property that a declaration has, so that none can be forgotten.</summary>
public sealed class EveryPropertyTests
{
    /// <summary>What the page does not show, and why.</summary>
    private static readonly Dictionary<string, string> NotShown = new(StringComparer.Ordinal)
    {
        ["/$schema"] = "read over by the reader",
        ["/format"] = "the same in every document",
        ["/version"] = "the same in every document",
        ["/currency"] = "the same in every document",
        ["/projects/budget/breakdown"] =
            "the form has no cell for it; whether lines are missing is seen beside the total",
    };

    // Every property of the form, each with a value that nothing else on the page has.
    private const string Full = """
        {"$schema":"","format":"performance-budget-declaration","version":"1.0","currency":"CNY","fiscalYear":2030,"department":"部门甲","selection":true,
        "headline":{"unitCount":907,"projectCount":908,"stated":"9.09万元","largeProjectThreshold":"910万元","largeProjectCount":911},
        "projects":[{"name":"项目名甲","code":"编码甲","nature":"性质甲","category":"类别甲","supervisingDepartment":"主管甲","implementingUnit":"实施甲","fiscalYear":2032,
        "period":{"start":"2031-01-17","end":"2031-11-19"},
        "funding":{"total":1463.00,"sources":[{"source":"fiscal","amount":1401.00,"sources":[{"source":"central","amount":1388.00}],"partial":true},{"source":"来源甲","amount":65.00}],"asWritten":true},
        "annualFunding":{"total":1619.00,"sources":[{"source":"unitFunds","amount":1502.00,"sources":[{"source":"businessIncome","amount":1377.00}],"partial":true},{"source":"来源乙","amount":117.00}],"asWritten":true},
        "goals":{"overall":"总目标甲","overallYears":{"start":"2033","end":"2034"},"annual":"年度目标甲"},
        "scoring":{"cost":11.25,"output":31.25,"benefit":21.25,"satisfaction":13.25,"other":9.25,"budgetExecution":14.75},
        "indicators":[
        {"category":"quantity","name":"指标甲","value":{"kind":"threshold","comparison":"atLeast","number":81.00,"unit":"人","about":"around","text":"不少于81人左右"},
        "overallValue":{"kind":"threshold","comparison":"atLeast","number":181.00,"unit":"人","about":"around","text":"不少于181人左右"},
        "targets":[{"for":"县甲","value":{"kind":"threshold","comparison":"atLeast","number":281.00,"unit":"人","about":"around","text":"不少于281人左右"}}],
        "previousValue":{"kind":"threshold","comparison":"atLeast","number":381.00,"unit":"人","about":"around","text":"不少于381人左右"},"direction":"lessIsBetter","weight":17.50,
        "explanation":"解释甲","standard":"标准甲","scoring":"评分甲","remark":"备注甲"},
        {"category":"quality","name":"指标乙","value":{"kind":"range","from":82.00,"to":83.00,"unit":"场","text":"82-83场"},
        "overallValue":{"kind":"range","from":182.00,"to":183.00,"unit":"场","text":"182-183场"},
        "targets":[{"for":"县乙","value":{"kind":"range","from":282.00,"to":283.00,"unit":"场","text":"282-283场"}}],
        "previousValue":{"kind":"range","from":382.00,"to":383.00,"unit":"场","text":"382-383场"}},
        {"category":"timeliness","name":"指标丙","value":{"kind":"deadline","by":"2031-10","text":"2031年10月底前"},
        "overallValue":{"kind":"deadline","by":"2041-10","text":"2041年10月底前"},
        "targets":[{"for":"县丙","value":{"kind":"deadline","by":"2042-10","text":"2042年10月底前"}}],
        "previousValue":{"kind":"deadline","by":"2043-10","text":"2043年10月底前"}},
        {"category":"socialBenefit","name":"指标丁","value":{"kind":"qualitative","words":["及时","满意"]},
        "overallValue":{"kind":"qualitative","words":["安全","合格"]},
        "targets":[{"for":"县丁","value":{"kind":"qualitative","words":["稳定","优良"]}}],
        "previousValue":{"kind":"qualitative","words":["规范","准确"]}},
        {"category":"other:本地类甲","name":"指标戊","value":{"kind":"verbatim","text":"≥**台"},
        "overallValue":{"kind":"verbatim","text":"≥乙**台"},
        "targets":[{"for":"县戊","value":{"kind":"verbatim","text":"≥丙**台"}}],
        "previousValue":{"kind":"verbatim","text":"≥丁**台"}}],
        "budget":{"covers":"projectLife","stated":"7204元","breakdown":"partial","lines":[
        {"name":"明细甲","amount":7201.00,"stated":"7201元","restated":["约7200元"],"formula":"71.00元/人*101人","formulaComposed":true,"previous":[{"year":2027,"amount":7199.00}],"text":"说明甲"},
        {"name":"明细乙","amount":7305.00,"breakdown":"partial","lines":[{"name":"明细丙","amount":7302.00}]}]},
        "statement":{"title":"标题甲","overview":{"text":"概述甲","period":{"start":"2031-02","end":"2031-03"},"stated":"约7404元",
        "parts":[{"name":"部分甲","stated":"7405元"}]},
        "basis":{"documents":[{"title":"文件甲","number":"文号甲"}],"duties":"职能甲","text":"依据甲"},
        "implementers":["科室甲"],
        "plan":[{"name":"事项甲","text":"事项文字甲","period":{"start":"2031-04","end":"2031-05"},"items":[{"name":"事项乙","text":"事项文字乙","period":{"start":"2031-08","end":"2031-09"}}]}],
        "schedule":{"start":"2031-06","end":"2031-07"}},
        "entries":[{"label":"栏目甲","text":"栏目文字甲"}]}]}
        """;

    private static readonly AuditReport Report = Written.Audited(
        Full,
        new AuditOptions
        {
            Review = ReviewOptions.Default.Without([
                .. RuleCatalogue.Rules.Select(rule => rule.Definition.Code.ToString()),
            ]),
        }
    );

    private static readonly (string Path, string Text)[] Leaves =
    [
        .. LeavesOf(JsonNode.Parse(Full)!, string.Empty),
    ];

    public static TheoryData<string> Paths =>
        [
            .. Leaves
                .Select(leaf => leaf.Path)
                .Where(path => !NotShown.ContainsKey(path))
                .Distinct(StringComparer.Ordinal),
        ];

    [Fact]
    public void Document_HasEveryPropertyOfTheForm_AndNothingElseToSay()
    {
        Assert.Empty(Report.Findings);
        Assert.Equal(
            SchemaProperties.Paths().Order(StringComparer.Ordinal),
            SchemaProperties
                .PathsOf(JsonNode.Parse(Full)!)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Property_OfTheForm_IsShown(string path) =>
        Assert.All(
            Leaves.Where(leaf => leaf.Path == path),
            leaf =>
            {
                Assert.DoesNotContain(
                    Leaves,
                    other =>
                        other != leaf
                        && !NotShown.ContainsKey(other.Path)
                        && other.Path != path
                        && other.Text.Contains(leaf.Text, StringComparison.Ordinal)
                        && ValueOf(other.Path) != ValueOf(path)
                );
                Assert.Contains(leaf.Text, Shown(leaf.Path), StringComparison.Ordinal);
            }
        );

    /// <summary>The text of the form alone: without the tables and pictures around it, which repeat names and amounts.</summary>
    private static string Shown(string path)
    {
        var page = new XElement(Page.Value.Root.Descendants("article").Single());
        if (path.StartsWith("/projects", StringComparison.Ordinal))
        {
            page = page.Elements("section").Single();
        }

        page.Descendants()
            .Where(element =>
                element.Name.LocalName is "figure" or "h3"
                || HtmlPage.ClassesOf(element).Intersect(["list", "extent"]).Any()
            )
            .Remove();
        return page.Value;
    }

    private static readonly Lazy<HtmlPage> Page = new(() =>
    {
        using var output = new MemoryStream();
        ReportFormat.Html.Write(output, Report, DocumentName.OfFile(Written.Name));
        return HtmlPage.Of(output.ToArray());
    });

    /// <summary>An indicator's value is shown as the text that all of its properties make.</summary>
    private static string ValueOf(string path)
    {
        var end = path.LastIndexOf("alue/", StringComparison.Ordinal);
        return (end < 0 ? path : path[..end]).Replace(
            "/annualFunding/",
            "/funding/",
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<(string Path, string Text)> LeavesOf(JsonNode node, string path) =>
        node switch
        {
            JsonObject members when path.EndsWith("alue", StringComparison.Ordinal) => members.Select(
                member => (SchemaProperties.Below(path, member.Key), node.Deserialize<IndicatorValue>()!.Text)
            ),
            JsonObject members => members.SelectMany(member =>
                LeavesOf(member.Value!, SchemaProperties.Below(path, member.Key))
            ),
            JsonArray items => items.SelectMany(item => LeavesOf(item!, path)),
            _ => [(path, TextOf(path, node.AsValue()))],
        };

    private static string TextOf(string path, JsonValue value) =>
        path[(path.LastIndexOf('/') + 1)..] switch
        {
            "amount" or "total" => value.GetValue<decimal>().ToString("N2", CultureInfo.InvariantCulture),
            "source" => SourceOfFunds.Parse(value.GetValue<string>(), provider: null).ChineseName,
            "partial" => "只列出部分构成",
            "asWritten" => "照录原文",
            "selection" => FormWords.Selection.Chinese,
            "covers" => FormWords.WholeBudget.Chinese,
            "direction" => FormWords.Of(TargetDirection.LessIsBetter).Chinese,
            "weight" => value.GetValue<decimal>().ToString("0.00", CultureInfo.InvariantCulture),
            "category" when path.Contains("/indicators/", StringComparison.Ordinal) => value
                .Deserialize<IndicatorCategory>()!
                .ChineseName,
            "start" or "end" when !path.StartsWith("/projects/period", StringComparison.Ordinal) => StatedDate
                .Parse(value.GetValue<string>(), CultureInfo.InvariantCulture)
                .ToString("C", CultureInfo.InvariantCulture),
            "formula" => "71.00元/人 × 101人",
            "formulaComposed" => FormWords.Composed.Chinese,
            "breakdown" => FormWords.Partial.Chinese,
            _ => value.ToString(),
        };
}
