namespace PerformanceBudget.Domain.Review;

/// <summary>Tells how two names of departments or units stand to one another.</summary>
internal static class DepartmentNames
{
    private const int MinLength = 4;
    private const int MaxSlip = 2;

    // 人力资源社会保障局 and 人力资源和社会保障局.
    private const string Joining = "和与及、";

    // What short forms leave out inside a name.
    private const string MayBeLeftOut = "和与及、省市区县州";

    private const string UnitEndings = "局部委办会院所站心队校馆处科室厅署府团社司园庭";

    private static readonly WordList SubordinateEndings = WordList.Of(
        """
        中心 站 所 队 支队 大队 学校 中学 小学 大学 学院 幼儿园 医院 卫生院 博物馆 图书馆 文化馆 公司 公园 剧院 剧团 研究院
        福利院 敬老院 养老院 疗养院 美术馆 纪念馆 体育馆 科技馆 展览馆 少年宫 林场
        """
    );

    /// <summary>Whether both mean one: the short form leaves the place or the party at the beginning out, or characters in between.</summary>
    public static bool AreOne(string first, string second)
    {
        var (shorter, longer) = InOrder(first, second);
        return shorter.Length >= MinLength
            && Characters.AreInOrder(shorter, longer)
            && shorter[^1] == longer[^1];
    }

    /// <summary>
    /// Whether a name is the right one with a typing error: one or two characters are others, two have changed places, or one is
    /// missing or too many, while both are not the names of two departments.
    /// </summary>
    public static bool IsSlip(string name, string right)
    {
        var (first, second) = (ComparedSpelling.OfIdentity(name), ComparedSpelling.OfIdentity(right));
        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        if (Characters.AreInOrder(shorter, longer))
        {
            var place = shorter.AsSpan().CommonPrefixLength(longer);
            return shorter.Length >= MinLength
                && longer.Length == shorter.Length + 1
                && place > 0
                && (longer[place] == longer[place - 1] || !MayBeLeftOut.Contains(longer[place]));
        }

        var limit = Math.Min(MaxSlip, shorter.Length / MinLength);
        return (EditDistance.IsWithin(first, second, limit) || AreExchanged(first, second))
            && !(
                TellingCharacters.AreIn(Differing(first, second))
                && TellingCharacters.AreIn(Differing(second, first))
            )
            && !(
                Vocabulary.Functions.IsIn(Differing(first, second, 1))
                && Vocabulary.Functions.IsIn(Differing(second, first, 1))
            );
    }

    // 政民局 and 民政局.
    private static bool AreExchanged(string first, string second)
    {
        var place = first.AsSpan().CommonPrefixLength(second);
        return first.Length >= MinLength
            && first.Length == second.Length
            && place + 1 < first.Length
            && first[place] == second[place + 1]
            && first[place + 1] == second[place]
            && first.AsSpan(place + 2).SequenceEqual(second.AsSpan(place + 2));
    }

    /// <summary>Whether a name is that of a unit below a department: 水务建设中心, and not 水务局.</summary>
    public static bool IsSubordinate(string name) => SubordinateEndings.IsEndOf(name);

    /// <summary>Whether a text is the name of a department, and no 我局 or 本单位.</summary>
    public static bool IsFullName(string text) =>
        text.Length > MinLength
        && UnitEndings.Contains(text[^1])
        && CharacterWidth.AreIdeographs(text)
        && text.AsSpan().IndexOfAny("我本该各") < 0;

    /// <summary>Whether the name of a unit has its last character twice: 服务中心心.</summary>
    public static bool HasDoubledEnd(string unit) =>
        unit.Length > MinLength && unit[^1] == unit[^2] && UnitEndings.Contains(unit[^1]);

    /// <summary>Whether the name of a unit lacks its last character, as another one shows: 服务中, 服务中心.</summary>
    public static bool HasLostEnd(string unit, string other) =>
        unit.Length >= MinLength
        && other.Length == unit.Length + 1
        && other.StartsWith(unit, StringComparison.Ordinal)
        && UnitEndings.Contains(other[^1])
        && !UnitEndings.Contains(unit[^1]);

    // What one name has where they differ, and so many characters on either side: with one 民政 of 某市民政局 beside 某市财政局.
    private static ReadOnlySpan<char> Differing(string name, string other, int around = 0)
    {
        var start = name.AsSpan().CommonPrefixLength(other);
        var end = 0;
        while (end < Math.Min(name.Length, other.Length) - start && name[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        var from = Math.Max(0, start - around);
        return name.AsSpan()[from..Math.Min(name.Length, name.Length - end + around)];
    }

    private static (string Shorter, string Longer) InOrder(string first, string second)
    {
        var (left, right) = (Compared(first), Compared(second));
        return left.Length <= right.Length ? (left, right) : (right, left);
    }

    private static string Compared(string name) =>
        string.Concat(ComparedSpelling.OfIdentity(name).Where(static c => !Joining.Contains(c)));
}
