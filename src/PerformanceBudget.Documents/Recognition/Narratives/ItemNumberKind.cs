namespace PerformanceBudget.Documents;

/// <summary>How an item is numbered. Items of one kind are of one level.</summary>
internal enum ItemNumberKind
{
    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseInBrackets,

    /// <summary>1. and 1、, which documents mix.</summary>
    Arabic,

    /// <summary>（1）</summary>
    ArabicInBrackets,

    /// <summary>1）</summary>
    ArabicBeforeBracket,

    /// <summary>①</summary>
    Circled,

    /// <summary>A bullet, which is no number.</summary>
    Bullet,
}
