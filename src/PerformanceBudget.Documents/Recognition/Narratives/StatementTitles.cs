using System.Collections.Frozen;

namespace PerformanceBudget.Documents;

/// <summary>Knows the title of a 项目经费情况说明 and the titles of its sections, by their words and not by their numbers.</summary>
internal static class StatementTitles
{
    private const string Title = "项目经费情况说明";

    // A sentence that mentions the statement is longer, or has a mark.
    private const int MaxTitleLength = 120;

    private static readonly FrozenDictionary<string, StatementSection> Sections = Named(
            StatementSection.Overview,
            "项目概述",
            "项目概况",
            "项目简介",
            "项目内容",
            "项目基本情况",
            "项目基本概况",
            "项目情况概述",
            "项目主要内容"
        )
        .Concat(
            Named(
                StatementSection.Basis,
                "立项依据",
                "项目立项依据",
                "立项的依据",
                "设立依据",
                "项目设立依据",
                "项目设立的依据",
                "政策依据"
            )
        )
        .Concat(
            Named(
                StatementSection.Implementers,
                "实施主体",
                "项目实施主体",
                "实施单位",
                "项目实施单位",
                "实施部门",
                "项目实施部门"
            )
        )
        .Concat(
            Named(
                StatementSection.Plan,
                "实施方案",
                "项目实施方案",
                "实施计划",
                "项目实施计划",
                "实施内容",
                "项目实施内容",
                "工作方案"
            )
        )
        .Concat(
            Named(
                StatementSection.Schedule,
                "实施周期",
                "项目实施周期",
                "项目周期",
                "实施期限",
                "项目实施期限",
                "实施时间",
                "项目实施时间"
            )
        )
        .Concat(
            Named(
                StatementSection.Budget,
                "年度预算安排",
                "项目年度预算安排",
                "年度预算安排情况",
                "预算安排",
                "预算安排情况",
                "项目预算安排",
                "项目预算安排情况",
                "年度资金安排",
                "资金安排",
                "资金安排情况",
                "项目资金安排",
                "年度经费安排",
                "经费安排",
                "项目经费安排",
                "经费预算",
                "项目经费预算"
            )
        )
        .Concat(
            Named(
                StatementSection.Goals,
                "绩效目标",
                "项目绩效目标",
                "年度绩效目标",
                "项目年度绩效目标",
                "绩效目标情况",
                "项目绩效目标情况"
            )
        )
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads the title of a statement: 项目经费情况说明（干部工作）, 兰溪路工程项目经费情况说明, or without any name.</summary>
    /// <param name="text">The whole passage.</param>
    /// <param name="name">The project as the title names it, as printed; null where it names none.</param>
    public static bool TryReadTitle(string text, out string? name)
    {
        name = null;
        if (
            text.Length > MaxTitleLength
            || text.AsSpan().IndexOfAny("。；！？\n") >= 0
            || !LooseWord.TryFindLast(text, Title, out var start, out var end)
        )
        {
            return false;
        }

        var before = Blanks.Trim(text[..start]);
        var behind = Blanks.Trim(text[end..]);
        if (behind.Length > 0)
        {
            if (behind.Length < 3 || behind[0] is not ('（' or '(') || behind[^1] is not ('）' or ')'))
            {
                return false;
            }

            behind = Blanks.Trim(behind[1..^1]);
        }

        name =
            behind.Length > 0 && !IsYear(behind) ? behind
            : before.Length > 0 ? WithoutPreface(before)
            : null;
        return true;
    }

    /// <summary>Reads the title of a section, with or without a number in front.</summary>
    /// <param name="text">The whole passage.</param>
    /// <param name="section">Which section it is.</param>
    /// <param name="rest">What the passage says behind a title and a colon; empty where it is the title alone.</param>
    public static bool TryReadSection(string text, out StatementSection section, out string rest)
    {
        section = default;
        rest = string.Empty;
        var isNumbered = ItemNumber.TryScan(text, out var number);
        var words = isNumbered ? text.AsSpan(number.Length) : text;
        var colon = words.IndexOfAny('：', ':');
        var title = colon < 0 ? words : words[..colon];
        if (title.Length > MaxTitleLength || !Sections.TryGetValue(Blanks.Remove(title), out section))
        {
            return false;
        }

        // Behind 1. or without a number a title and a text can be a label within a section: 政策依据：《……》.
        rest = colon < 0 ? string.Empty : new string(Blanks.Trim(words[(colon + 1)..]));
        return rest.Length == 0 || number.Kind is ItemNumberKind.Chinese && isNumbered;
    }

    private static string? WithoutPreface(string title)
    {
        var colon = title.AsSpan().LastIndexOfAny('：', ':');
        var name = Blanks.Trim(title[(colon + 1)..]);
        if (ItemNumber.TryScan(name, out var number))
        {
            name = name[number.Length..];
        }

        return name.Length > 0 && !IsYear(name) ? name : null;
    }

    private static bool IsYear(string text) =>
        text.EndsWith("年度", StringComparison.Ordinal) || text.EndsWith('年')
            ? text.AsSpan(0, text.IndexOf('年', StringComparison.Ordinal)).IndexOfAnyExceptInRange('0', '9')
                < 0
            : false;

    private static IEnumerable<KeyValuePair<string, StatementSection>> Named(
        StatementSection section,
        params string[] titles
    ) => titles.Select(title => KeyValuePair.Create(title, section));
}
