using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB5008: many projects whose forms were filled in from one template.</summary>
internal sealed class TemplateRule()
    : ReviewRule(
        new FindingDefinition(
            "PB5008",
            Severity.Warning,
            new("多个项目疑套用同一模板", "Many projects were filled in from one template"),
            new(
                "{actual}个项目的{subject}文字大部分相同，疑套用同一模板：{texts}。",
                "{subject} of {actual} projects are for the larger part of one set of texts: {texts}."
            ),
            new(
                "按各项目实际内容分别填报，仅保留确属通用的部分。",
                "Write those of each project by what it does, and keep what is really common to all."
            )
        )
    )
{
    // A list of more texts is cut off: nobody reads it.
    private const int MaxShownTexts = 10;

    private static readonly BilingualText Indicators = new("绩效指标", "The indicators");
    private static readonly BilingualText Goals = new("绩效目标", "The goals");
    private static readonly BilingualText Project = new("套用模板的项目", "a project of the template");

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        var declaration = facts.Declaration;
        // So few projects have nothing that many of them share.
        if (declaration.Projects.Length <= SharedText.Few)
        {
            return;
        }

        foreach (var group in facts.Names.FindTemplates())
        {
            Report(group, Indicators, IndicatorPlaces.All, findings);
        }

        foreach (var group in facts.Goals.FindTemplates())
        {
            Report(group, Goals, "/goals", findings);
        }
    }

    private static void Report(
        TemplateGroup group,
        BilingualText subject,
        string part,
        FindingCollector findings
    )
    {
        findings.Add(
            "/projects",
            [
                new("subject", subject),
                new(FindingValue.Actual, group.Projects.Length),
                new("texts", BilingualText.Of(language => Describe(group.Texts, language))),
            ],
            [
                .. group.Projects.Select(project => new RelatedPlace(
                    ReviewInput.PointerOf(project) + part,
                    Project
                )),
            ]
        );
    }

    private static string Describe(ImmutableArray<(string Text, int Projects)> texts, Language language)
    {
        var isChinese = language == Language.Chinese;
        var shown = texts
            .Take(MaxShownTexts)
            .Select(text =>
                isChinese ? $"“{text.Text}”（{text.Projects}个）" : $"{text.Text} ({text.Projects})"
            );
        var more = texts.Length > MaxShownTexts ? " …" : string.Empty;
        return string.Join(isChinese ? "、" : "; ", shown) + more;
    }
}
