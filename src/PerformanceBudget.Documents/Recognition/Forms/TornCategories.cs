using System.Collections.Frozen;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>
/// Rows of torn text that may stand below a heading that was lost: where a category that every form has is missing, those of the
/// category before it, but for the first, which stands beside its own heading.
/// </summary>
internal static class TornCategories
{
    private static readonly IndicatorCategory[] Usual =
    [
        IndicatorCategory.EconomicCost,
        IndicatorCategory.Quantity,
        IndicatorCategory.Quality,
        IndicatorCategory.Timeliness,
        IndicatorCategory.SocialBenefit,
        IndicatorCategory.SustainableImpact,
        IndicatorCategory.BeneficiarySatisfaction,
    ];

    /// <summary>Words that names and values of one category have, and those of the categories behind it hardly ever.</summary>
    private static readonly FrozenDictionary<IndicatorCategory, string[]> Words = new Dictionary<
        IndicatorCategory,
        string[]
    >
    {
        [IndicatorCategory.EconomicCost] =
        [
            "成本",
            "费用",
            "单价",
            "价格",
            "造价",
            "投资",
            "经费",
            "补助标准",
            "元/",
        ],
        [IndicatorCategory.Quantity] =
        [
            "数量",
            "次数",
            "人数",
            "场次",
            "个数",
            "册数",
            "户数",
            "面积",
            "长度",
            "容积",
            "规模",
            "覆盖率",
        ],
        [IndicatorCategory.Quality] = ["质量", "合格", "准确", "规范", "差错", "完好", "达标", "优良"],
        [IndicatorCategory.Timeliness] = ["及时", "时间", "时限", "按时", "按期", "进度", "月底前"],
        [IndicatorCategory.SocialBenefit] = ["社会", "知晓", "受益", "群众"],
        [IndicatorCategory.SustainableImpact] = ["持续", "长效", "年限", "长期"],
        [IndicatorCategory.BeneficiarySatisfaction] = ["满意"],
    }.ToFrozenDictionary();

    public static void Doubt(FormDraft form)
    {
        var categories = form
            .Indicators.Select(row =>
                IndicatorHeadings.Resolve(
                    row.Group?.Text ?? string.Empty,
                    row.Category?.Text ?? string.Empty,
                    out _
                )
            )
            .ToArray();
        var present = categories.ToHashSet();
        foreach (var missing in Usual.Where(category => !present.Contains(category)))
        {
            var before = IndicatorCategory
                .National.TakeWhile(category => category != missing)
                .LastOrDefault(present.Contains);
            if (before is null)
            {
                continue;
            }

            var rows = Enumerable.Range(0, categories.Length).Where(row => categories[row] == before).Skip(1);
            foreach (var row in rows.Select(row => form.Indicators[row]).Where(row => row.Name is not null))
            {
                if (
                    !Speaks(row, before)
                    && !row.Doubts.Exists(doubt => doubt.Definition == DocumentProblems.InferredCategory)
                )
                {
                    row.Doubts.Add(DoubtOf(row.Name!, before, missing));
                }
            }
        }
    }

    /// <summary>Whether a row has a word of its category, so that it stands there whatever was lost.</summary>
    private static bool Speaks(IndicatorDraft row, IndicatorCategory category) =>
        Words.TryGetValue(category, out var words)
        && words.Any(word =>
            row.Name!.Text.Contains(word, StringComparison.Ordinal)
            || (row.Value?.Text.Contains(word, StringComparison.Ordinal) ?? false)
        );

    private static Doubt DoubtOf(Datum name, IndicatorCategory taken, IndicatorCategory missing) =>
        new(
            DocumentProblems.InferredCategory,
            name.Excerpt,
            Severity: null,
            new FindingValue("category", new BilingualText(taken.ChineseName, taken.Token)),
            new FindingValue(
                "reason",
                new BilingualText(
                    $"表中没有{missing.ChineseName}，它的标题可能已经丢失",
                    $"there is no {missing.Token}, whose heading may have been lost"
                )
            )
        );
}
