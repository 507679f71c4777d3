using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB3012: a value of several words, or one that nobody can grade.</summary>
internal sealed class UngradableValueRule()
    : IndicatorValueRule(
        new FindingDefinition(
            "PB3012",
            Severity.Warning,
            new("指标值难以评分", "A value that cannot be graded"),
            new("指标“{name}”的指标值“{actual}”{problem}。", "The value {actual} of {name} {problem}."),
            new(
                "建议一个指标只考核一项内容，并写明能够判断是否达到的指标值。",
                "Measure one thing with one indicator, and state a value that can be judged."
            )
        ),
        IndicatorTraits.Text
    )
{
    // Words of one line ask for the same: 规范、有序 is one demand, and 及时、满意 are two.
    private static readonly WordList[] OneDemand =
    [
        WordList.Of("及时 按时 准时 按期 高效 快速 迅速 快捷 便捷 便利 方便"),
        WordList.Of("规范 有序 合规 合法 合理 科学 严格 公平 公正 公开 透明 统一"),
        WordList.Of("准确 真实 完整 全面 详实 有效 可靠 客观"),
        WordList.Of("安全 稳定 正常 平稳 可控 良好 顺畅 畅通 稳妥"),
        WordList.Of("健全 完善 完备 齐全 长效 持续 长期 稳固"),
        WordList.Of(
            "提升 提高 增强 改善 优化 促进 推进 推动 加强 增加 扩大 持续提升 明显 显著 明显提升 显著提升"
        ),
        WordList.Of("干净 整洁 美观 卫生 舒适 优美 清洁"),
        WordList.Of("优 良 好 优秀 良好 较好 合格 达标"),
    ];

    private static readonly IndicatorProblem TwoWords = new(
        "包含多项要求，仅达到其中一项时难以评分",
        "has several demands, and no grade where only one of them is met"
    );
    private static readonly IndicatorProblem Prose = new(
        "为描述性文字，难以评分",
        "is prose, and no grade can be given"
    );
    private static readonly IndicatorProblem Nothing = new(
        "未说明应达到的程度",
        "does not say what is to be reached"
    );

    protected override IndicatorProblem? FindProblem(PlacedIndicator placed, ProjectFacts facts) =>
        placed.Indicator.Value switch
        {
            QualitativeValue { Words: [var word] } => Vocabulary.Undecided.Contains(word) ? Nothing : null,
            QualitativeValue { Words: var words } => IsOneDemand(words) ? null : TwoWords,
            // A stroke in the cell.
            VerbatimValue verbatim when Characters.TrimEnd(verbatim.Text).IsEmpty => Nothing,
            VerbatimValue verbatim
                when !IndicatorWords.IsMeasured(verbatim) && !DamagedText.IsDamaged(verbatim.Text) => Prose,
            _ => null,
        };

    private static bool IsOneDemand(ImmutableArray<string> words) =>
        Array.Exists(OneDemand, demand => words.All(word => demand.Contains(word)));
}
