using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports;

/// <summary>The words of the official form for every place in a declaration.</summary>
internal static class PlaceWords
{
    public static readonly BilingualText WholeProject = new("整个项目", "the whole project");

    public static readonly PlaceWord Project = ProjectWords();

    public static readonly PlaceWord Declaration = new PlaceWord("整份申报", "the whole declaration")
    {
        IsSilent = true,
    }
        .With("$schema", "$schema", "$schema")
        .With("format", "文件格式", "format")
        .With("version", "格式版本", "version of the format")
        .With("currency", "币种", "currency")
        .With("fiscalYear", "年度", "fiscal year")
        .With("department", "部门", "department")
        .With("selection", "是否只公布部分项目", "selection")
        .With("headline", Headline())
        .With("projects", Project);

    private static PlaceWord Headline() =>
        new PlaceWord("总体情况", "headline")
            .With("unitCount", "编报单位数", "number of units")
            .With("projectCount", "项目数", "number of projects")
            .With("stated", "涉及资金", "total amount")
            .With("largeProjectThreshold", "大额项目的界限", "threshold of large projects")
            .With("largeProjectCount", "大额项目数", "number of large projects");

    private static PlaceWord ProjectWords() =>
        new PlaceWord("各项目", "the projects") { Element = new("项目", "project"), Counter = string.Empty }
            .With("name", "项目名称", "project name")
            .With("code", "项目编码", "project code")
            .With("nature", "项目性质", "nature")
            .With("category", "项目类别", "category")
            .With("supervisingDepartment", "主管部门", "supervising department")
            .With("implementingUnit", "实施单位", "implementing unit")
            .With("fiscalYear", "项目年度", "fiscal year of the project")
            .With(
                "period",
                new PlaceWord("计划起止日期", "planned period") { IsSilent = true }
                    .With("start", "计划开始日期", "planned start")
                    .With("end", "计划完成日期", "planned end")
            )
            .With(
                "funding",
                Funding(
                    new BilingualText("项目资金", "project funding"),
                    new("项目资金总额", "project total"),
                    new("项目资金来源", "sources of the project's funding")
                    {
                        Element = new("项目资金来源第", "source of project funding"),
                    }
                )
            )
            .With(
                "annualFunding",
                Funding(
                    new("年度资金", "annual funding"),
                    new("年度资金申请总额", "annual total"),
                    new("年度资金来源", "sources of the annual funding")
                    {
                        Element = new("年度资金来源第", "source of annual funding"),
                    }
                )
            )
            .With(
                "goals",
                new PlaceWord("绩效目标", "goals") { IsSilent = true }
                    .With("overall", "项目总目标", "overall goal")
                    .With("overallYears", Period("项目总目标的年度", "years of the overall goal"))
                    .With("annual", "年度总体目标", "annual goal")
            )
            .With("scoring", Scoring())
            .With("indicators", Indicators())
            .With("budget", Budget())
            .With("statement", Statement())
            .With(
                "entries",
                new PlaceWord("其他内容", "further entries") { Element = new("其他内容第", "entry") }
                    .With("label", "名称", "label")
                    .With("text", "文字", "text")
            );

    private static PlaceWord Funding(BilingualText funding, PlaceWord total, PlaceWord sources) =>
        new PlaceWord(funding.Chinese, funding.English) { IsSilent = true }
            .With("total", total)
            .With("sources", Sources(sources))
            .With("asWritten", "是否照录原文", "whether it is as written");

    private static PlaceWord Sources(PlaceWord sources)
    {
        var below =
            sources.Element!.Chinese == "下第"
                ? sources
                : Sources(new("下级来源", "sub-sources") { Element = new("下第", "sub-source") });
        return sources
            .With("source", "来源", "source")
            .With("amount", "金额", "amount")
            .With("sources", below)
            .With("partial", "是否只列出部分", "whether only parts are listed");
    }

    private static PlaceWord Scoring() =>
        new PlaceWord("分值", "points")
            .With("cost", "成本指标", "cost")
            .With("output", "产出指标", "output")
            .With("benefit", "效益指标", "benefit")
            .With("satisfaction", "满意度指标", "satisfaction")
            .With("other", "其他指标", "other indicators")
            .With("budgetExecution", "预算执行率", "budget execution");

    private static PlaceWord Indicators() =>
        new PlaceWord("绩效指标", "indicators") { Element = new("绩效指标第", "indicator") }
            .With("category", "类别", "category")
            .With("name", "名称", "name")
            .With("value", Value("指标值", "value"))
            .With("overallValue", Value("实施期指标值", "target of the whole project"))
            .With(
                "targets",
                new PlaceWord("分项指标值", "targets")
                {
                    Element = new("分项指标值第", "target"),
                    Counter = "个",
                }
                    .With("for", "所指", "what it is for")
                    .With("value", Value("指标值", "value"))
            )
            .With("previousValue", Value("上年指标值", "value of the year before"))
            .With("direction", "指标方向", "direction")
            .With("weight", "权重", "weight")
            .With("explanation", "指标解释", "explanation")
            .With("standard", "绩效标准", "standard")
            .With("scoring", "评分标准", "scoring")
            .With("remark", "备注", "remark");

    private static PlaceWord Value(string chinese, string english) =>
        new PlaceWord(chinese, english)
            .With("kind", "种类", "kind")
            .With("comparison", "符号", "sign")
            .With("number", "数字", "number")
            .With("unit", "计量单位", "unit")
            .With("about", "是否约数", "whether it is exact")
            .With("from", "下限", "lower bound")
            .With("to", "上限", "upper bound")
            .With("by", "期限", "deadline")
            .With("words", new PlaceWord("词语", "words") { Element = new("词语第", "word"), Counter = "个" })
            .With("text", "原文", "text");

    private static PlaceWord Budget() =>
        new PlaceWord("年度预算安排", "budget breakdown") { IsSilent = true }
            .With("covers", "预算安排的期间", "time of the breakdown")
            .With("stated", "年度预算安排总额", "breakdown total")
            .With("breakdown", "明细是否完整", "completeness of the breakdown")
            .With(
                "lines",
                Lines(
                    new("预算明细", "budget lines")
                    {
                        Element = new("预算明细第", "budget line"),
                        Counter = "行",
                    }
                )
            );

    private static PlaceWord Lines(PlaceWord lines)
    {
        var below =
            lines.Element!.Chinese == "下第"
                ? lines
                : Lines(new("下级明细", "sub-lines") { Element = new("下第", "sub-line"), Counter = "行" });
        return lines
            .With("name", "名称", "name")
            .With("amount", "金额", "amount")
            .With("stated", "写明金额", "stated amount")
            .With(
                "restated",
                new PlaceWord("另写金额", "other spellings")
                {
                    Element = new("另写金额第", "restated amount"),
                    Counter = "处",
                }
            )
            .With("formula", "算式", "formula")
            .With("formulaComposed", "算式来源", "origin of the formula")
            .With(
                "previous",
                new PlaceWord("以前年度金额", "earlier amounts")
                {
                    Element = new("以前年度金额第", "earlier amount"),
                    Counter = "个",
                }
                    .With("year", "年度", "year")
                    .With("amount", "金额", "amount")
            )
            .With("text", "说明", "text")
            .With("breakdown", "明细是否完整", "completeness")
            .With("lines", below);
    }

    private static PlaceWord Statement() =>
        new PlaceWord("项目经费情况说明", "statement") { IsSilent = true }
            .With("title", "情况说明的标题", "title of the statement")
            .With(
                "overview",
                new PlaceWord("项目概述", "overview")
                    .With("text", "文字", "text")
                    .With("period", Period("起止时间", "period"))
                    .With("stated", "金额", "amount")
                    .With(
                        "parts",
                        new PlaceWord("各部分", "parts") { Element = new("第", "part"), Counter = "部分" }
                            .With("name", "名称", "name")
                            .With("stated", "金额", "amount")
                    )
            )
            .With(
                "basis",
                new PlaceWord("立项依据", "basis")
                    .With(
                        "documents",
                        new PlaceWord("文件", "documents")
                        {
                            Element = new("第", "document"),
                            Counter = "份文件",
                        }
                            .With("title", "标题", "title")
                            .With("number", "文号", "number")
                    )
                    .With("duties", "工作职能", "duties")
                    .With("text", "文字", "text")
            )
            .With(
                "implementers",
                new PlaceWord("实施主体", "implementers")
                {
                    Element = new("实施主体第", "implementer"),
                    Counter = "个",
                }
            )
            .With("plan", Plan(new("实施方案", "plan") { Element = new("实施方案第", "plan item") }))
            .With("schedule", Period("实施周期", "schedule"));

    private static PlaceWord Plan(PlaceWord items)
    {
        var below =
            items.Element!.Chinese == "下第"
                ? items
                : Plan(new("下级事项", "sub-items") { Element = new("下第", "sub-item") });
        return items
            .With("name", "名称", "name")
            .With("text", "文字", "text")
            .With("period", Period("起止时间", "period"))
            .With("items", below);
    }

    private static PlaceWord Period(string chinese, string english) =>
        new PlaceWord(chinese, english).With("start", "开始时间", "start").With("end", "结束时间", "end");
}
