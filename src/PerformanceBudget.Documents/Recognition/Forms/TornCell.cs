using System.Collections.Frozen;
using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>A cell below a torn head, and what its text alone says about where it may belong.</summary>
/// <remarks>Costs are rough: what is seen in one of ten cells costs about 7, in one of a hundred 14, in one of a thousand 20.</remarks>
internal sealed class TornCell
{
    private const int Never = 40;
    private const int Hardly = 26;
    private const int MaxShortValue = 12;
    private const int MaxLongValue = 40;
    private const int MaxLocalHeading = 10;
    private const int MaxUnit = 6;
    private const int MaxWeight = 100;

    private static readonly FrozenSet<string> Signs =
        "≥ ≤ > < = >= <= ≧ ≦ ± 大于等于 小于等于 大于 小于 等于 不低于 不高于 不少于 不超过 不大于 不小于 定性"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    private readonly bool _isSign;
    private readonly bool _isUnit;
    private readonly bool _isMeasured;
    private readonly bool _isWord;
    private readonly bool _isDirection;
    private readonly decimal? _number;
    private readonly int _asHeading;

    /// <summary>Looks at a cell.</summary>
    /// <param name="cell">The cell, not blank.</param>
    /// <param name="beginsRow">Whether it is the first of its row.</param>
    /// <param name="endsRow">Whether it is the last of its row.</param>
    public TornCell(FormCell cell, bool beginsRow, bool endsRow)
    {
        (Cell, BeginsRow) = (cell, beginsRow);
        _isSign = Signs.Contains(Key);
        _isUnit = IndicatorName.IsUnit(Key);
        _isMeasured = TornValues.IsMeasured(Key);
        _isWord = TornValues.IsWord(Key);
        _isDirection = IndicatorName.DirectionOf(Key) is not null;
        _number = NumberOf(Key);
        _asHeading = HeadingCost(Key);
        NoiseCost = beginsRow && endsRow && PageNumber.Is(Key) ? 8 : Hardly;
        if (TornValues.TrySplit(cell.Text, out _, out _, out var isCertain))
        {
            SplitCost = isCertain ? 2 : 9;
        }

        if (_asHeading > 0 && TornHeadings.TrySplit(cell.Text, out _, out _))
        {
            HeadingSplitCost = 3;
        }
    }

    public FormCell Cell { get; }

    public string Key => Cell.Key;

    public bool BeginsRow { get; }

    /// <summary>What it costs to say that it is nothing of the table.</summary>
    public int NoiseCost { get; }

    /// <summary>What it costs to say that it is a name with its value; null where it cannot be.</summary>
    public int? SplitCost { get; }

    /// <summary>What it costs to say that it is the heading of a category with a name; null where it cannot be.</summary>
    public int? HeadingSplitCost { get; }

    /// <summary>Whether it is a text of its own: no number, sign, value, direction or heading.</summary>
    private bool IsPlain =>
        _number is null && _asHeading > 0 && !_isSign && !_isMeasured && !_isWord && !_isDirection;

    private bool IsInBrackets => Key is ['(', .., ')'];

    /// <summary>What it costs to say that it stands in a column.</summary>
    public int CostIn(TornContent content) =>
        content switch
        {
            TornContent.Heading => _asHeading,
            TornContent.Name or TornContent.SameName => NameCost(),
            TornContent.Value => ValueCost(),
            TornContent.Number => _number is not null ? 0 : ValueCost() + (_isWord ? 0 : 2),
            TornContent.Sign => _isSign ? 0 : Never,
            TornContent.Unit => UnitCost(),
            TornContent.Score => ScoreCost(),
            TornContent.Direction => _isDirection ? 0 : Never,
            TornContent.Standard => NoteCost(IsStandardOrExplanation() ? 0 : 6),
            TornContent.Remark => NoteCost(8),
            TornContent.RunningNumber or TornContent.Amount => _number is not null ? 0 : Never,
            TornContent.ProjectText => IsPlain ? 1
            : _isMeasured && _number is null && char.IsAsciiDigit(Key[0]) ? 5
            : Never,
            TornContent.Goal => !IsPlain ? Never
            : Key.Length > MaxShortValue ? 0
            : 8,
            _ => throw new ArgumentOutOfRangeException(nameof(content)),
        };

    /// <summary>What it costs to say that it goes on with the cell before it.</summary>
    public int JoinCost(TornCell before, TornContent content)
    {
        var isText =
            content is TornContent.Name or TornContent.Value or TornContent.Standard or TornContent.Remark;
        if (isText && ClosesBracketOf(before))
        {
            return 0;
        }

        return content switch
        {
            TornContent.Value => IsInBrackets && char.IsAsciiDigit(before.Key[^1]) ? 0
            : !_isMeasured && TornValues.IsMeasured(before.Key + Key) ? 3
            : 18,
            TornContent.Name or TornContent.SameName => IsConnectedTo(before) ? 3 : 13,
            TornContent.Goal or TornContent.Standard or TornContent.Remark => 13,
            _ => Never,
        };
    }

    /// <summary>What it costs to say that it goes on with an earlier cell of the row before.</summary>
    public int LateJoinCost(TornContent content) =>
        content switch
        {
            TornContent.Value => IsInBrackets ? 5 : 14,
            TornContent.Name => GoesOn() ? 8 : 13,
            _ => Never,
        };

    private bool ClosesBracketOf(TornCell before) =>
        TornValues.IsUnbalanced(before.Cell.Text) && !TornValues.IsUnbalanced(before.Cell.Text + Cell.Text);

    private bool IsConnectedTo(TornCell before) =>
        GoesOn() || before.Key[^1] is '、' or ',' or '和' or '与' or '及' or '的' or '(' or '-';

    private bool GoesOn() => Key[0] is '、' or ',' or ')' or '。';

    private bool IsStandardOrExplanation() =>
        Key.Contains("标准", StringComparison.Ordinal) || Key.StartsWith("反映", StringComparison.Ordinal);

    private int NameCost() =>
        _asHeading == 0 ? 30
        : _isSign || _isDirection || _number is not null ? Never
        : _isMeasured ? 22
        : _isUnit || _isWord || HeadingSplitCost is not null || SplitCost == 2 ? 14
        : 0;

    private int ValueCost() =>
        _asHeading == 0 || _isSign ? Never
        : _isMeasured || _isWord ? 0
        : _number is not null ? 2
        : _isUnit || _isDirection ? 20
        : char.IsAsciiDigit(Key[0]) && Key.Length <= MaxShortValue ? 4
        : TornValues.MayBeValue(Key) || (Key[^1] == '%' && Key.Length <= MaxShortValue) ? 6
        : Key.Length <= MaxShortValue ? 13
        : Key.Length <= MaxLongValue ? 18
        : 30;

    private int UnitCost() =>
        _isUnit ? 0
        : !IsPlain || Key.Any(char.IsAsciiDigit) ? Never
        : Key.Contains('/', StringComparison.Ordinal) && Key.Length <= MaxShortValue ? 3
        : Key.Length <= MaxUnit ? 7
        : Never;

    private int ScoreCost() =>
        _number is <= MaxWeight ? 0
        : Key is [.. var digits, '%' or '分'] && NumberOf(digits) is <= MaxWeight ? 4
        : Never;

    private int NoteCost(int cost) =>
        _asHeading == 0 || _isSign || _isDirection ? Never
        : _number is not null ? 24
        : _isMeasured || _isWord ? 16
        : cost;

    private static decimal? NumberOf(string key) =>
        decimal.TryParse(
            key,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static int HeadingCost(string key) =>
        IndicatorHeadings.IsFullHeading(key) || IndicatorHeadings.TrySplit(key, out _, out _) ? 0
        : TornHeadings.IsCaption(key) ? 2
        : key.Length is > 3 and <= MaxLocalHeading && key.EndsWith("指标", StringComparison.Ordinal) ? 1
        : IndicatorHeadings.IsHeading(key) || TornHeadings.Beginning(key).Length > 0 ? 6
        : Never;
}
