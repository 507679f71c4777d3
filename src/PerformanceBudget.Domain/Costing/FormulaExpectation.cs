namespace PerformanceBudget.Domain;

/// <summary>What the parser of formulas can miss.</summary>
internal static class FormulaExpectation
{
    public static readonly BilingualText Factor = new("数字或左括号", "a number or an opening parenthesis");
    public static readonly BilingualText Character = new("可见的字符", "a visible character");
    public static readonly BilingualText Operator = new(
        "运算符、等号或结尾",
        "an operator, an equals sign or the end"
    );
    public static readonly BilingualText End = new("结尾", "the end");
    public static readonly BilingualText OperatorOrParenthesis = new(
        "运算符或右括号",
        "an operator or a closing parenthesis"
    );
    public static readonly BilingualText Calculation = new(
        "运算符（单独一个数量不是算式）",
        "an operator (a single quantity is no calculation)"
    );
    public static readonly BilingualText Amount = new("以元为单位的合价", "an amount of money for the row");
    public static readonly BilingualText ShortLabel = new(
        $"至多{CostFormula.MaxLabelLength}个字的名称",
        $"a label of at most {CostFormula.MaxLabelLength} characters"
    );
    public static readonly BilingualText FewOperands = new(
        $"至多{CostFormula.MaxOperands}个数量",
        $"at most {CostFormula.MaxOperands} operands"
    );
    public static readonly BilingualText FlatParentheses = new(
        $"至多{CostFormula.MaxDepth}层括号",
        $"at most {CostFormula.MaxDepth} levels of parentheses"
    );
}
