using System.Collections.Frozen;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports;

/// <summary>What the values of findings are called where a rule is explained.</summary>
internal static class ValueWords
{
    private static readonly FrozenDictionary<string, BilingualText> Words = new Dictionary<
        string,
        BilingualText
    >(StringComparer.Ordinal)
    {
        ["actual"] = new("申报内容", "actual"),
        ["also"] = new("相同之处", "also so"),
        ["asOf"] = new("审核日期", "day of the review"),
        ["code"] = new("代码", "code"),
        ["computed"] = new("计算结果", "computed"),
        ["count"] = new("数量", "count"),
        ["difference"] = new("差额", "difference"),
        ["distance"] = new("差额", "distance"),
        ["equation"] = new("等式", "equation"),
        ["excess"] = new("超出金额", "excess"),
        ["expected"] = new("应有内容", "expected"),
        ["first"] = new("甲", "first"),
        ["firstCount"] = new("甲的数量", "count of the first"),
        ["form"] = new("申报表总额", "total of the form"),
        ["formula"] = new("算式", "formula"),
        ["gap"] = new("多列或少列金额", "too much or too little"),
        ["groups"] = new("一级指标", "groups"),
        ["left"] = new("剩余单位", "units left"),
        ["line"] = new("预算项目", "budget line"),
        ["listed"] = new("列明金额", "listed"),
        ["meant"] = new("疑应为", "what is meant"),
        ["name"] = new("名称", "name"),
        ["names"] = new("名称", "names"),
        ["other"] = new("另一处", "other"),
        ["owner"] = new("所属项目", "owner"),
        ["part"] = new("部分", "part"),
        ["parts"] = new("各部分", "parts"),
        ["periods"] = new("起止时间", "periods"),
        ["place"] = new("位置", "place"),
        ["problem"] = new("问题", "problem"),
        ["question"] = new("所问", "question"),
        ["reason"] = new("理由", "reason"),
        ["reference"] = new("文号", "reference"),
        ["remark"] = new("说明", "remark"),
        ["repair"] = new("改后", "repair"),
        ["role"] = new("岗位", "role"),
        ["second"] = new("乙", "second"),
        ["secondCount"] = new("乙的数量", "count of the second"),
        ["share"] = new("比例", "share"),
        ["source"] = new("来源", "source"),
        ["stated"] = new("写明金额", "stated"),
        ["subject"] = new("事项", "subject"),
        ["texts"] = new("文字", "texts"),
        ["threshold"] = new("标准", "threshold"),
        ["total"] = new("总额", "total"),
        ["until"] = new("截止日期", "last day"),
        ["word"] = new("用词", "word"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words for a value; its name where it has none, as in rules of an application's own.</summary>
    public static BilingualText Of(string name) => Words.GetValueOrDefault(name, new(name, name));

    /// <summary>Whether a value has words of its own.</summary>
    public static bool Know(string name) => Words.ContainsKey(name);
}
