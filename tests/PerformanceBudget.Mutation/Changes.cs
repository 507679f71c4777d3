using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerformanceBudget.Mutation;

/// <summary>What is changed. Changes that do not compile are left out later.</summary>
internal static class Changes
{
    private static readonly Dictionary<SyntaxKind, (string Kind, string[] Replacements)> Operators = new()
    {
        [SyntaxKind.PlusToken] = ("arithmetic", ["-"]),
        [SyntaxKind.MinusToken] = ("arithmetic", ["+"]),
        [SyntaxKind.AsteriskToken] = ("arithmetic", ["/"]),
        [SyntaxKind.SlashToken] = ("arithmetic", ["*"]),
        [SyntaxKind.PercentToken] = ("arithmetic", ["*"]),
        [SyntaxKind.LessThanToken] = ("comparison", ["<=", ">"]),
        [SyntaxKind.LessThanEqualsToken] = ("comparison", ["<", ">"]),
        [SyntaxKind.GreaterThanToken] = ("comparison", [">=", "<"]),
        [SyntaxKind.GreaterThanEqualsToken] = ("comparison", [">", "<"]),
        [SyntaxKind.EqualsEqualsToken] = ("equality", ["!="]),
        [SyntaxKind.ExclamationEqualsToken] = ("equality", ["=="]),
        [SyntaxKind.AmpersandAmpersandToken] = ("logic", ["||"]),
        [SyntaxKind.BarBarToken] = ("logic", ["&&"]),
        [SyntaxKind.AndKeyword] = ("logic", ["or"]),
        [SyntaxKind.OrKeyword] = ("logic", ["and"]),
        [SyntaxKind.AmpersandToken] = ("bits", ["|"]),
        [SyntaxKind.BarToken] = ("bits", ["&"]),
        [SyntaxKind.CaretToken] = ("bits", ["&"]),
        [SyntaxKind.LessThanLessThanToken] = ("bits", [">>"]),
        [SyntaxKind.GreaterThanGreaterThanToken] = ("bits", ["<<"]),
        [SyntaxKind.GreaterThanGreaterThanGreaterThanToken] = ("bits", ["<<"]),
        [SyntaxKind.PlusEqualsToken] = ("assignment", ["-="]),
        [SyntaxKind.MinusEqualsToken] = ("assignment", ["+="]),
        [SyntaxKind.AsteriskEqualsToken] = ("assignment", ["/="]),
        [SyntaxKind.SlashEqualsToken] = ("assignment", ["*="]),
        [SyntaxKind.PercentEqualsToken] = ("assignment", ["*="]),
        [SyntaxKind.AmpersandEqualsToken] = ("assignment", ["|="]),
        [SyntaxKind.BarEqualsToken] = ("assignment", ["&="]),
        [SyntaxKind.QuestionQuestionEqualsToken] = ("assignment", ["="]),
        [SyntaxKind.PlusPlusToken] = ("assignment", ["--"]),
        [SyntaxKind.MinusMinusToken] = ("assignment", ["++"]),
    };

    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal)
    {
        ["All"] = "Any",
        ["Any"] = "All",
        ["Append"] = "Prepend",
        ["Ceiling"] = "Floor",
        ["Concat"] = "Except",
        ["EndsWith"] = "StartsWith",
        ["Except"] = "Intersect",
        ["First"] = "Last",
        ["FirstOrDefault"] = "LastOrDefault",
        ["Floor"] = "Ceiling",
        ["IndexOf"] = "LastIndexOf",
        ["IndexOfAny"] = "LastIndexOfAny",
        ["Last"] = "First",
        ["LastIndexOf"] = "IndexOf",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Max"] = "Min",
        ["MaxBy"] = "MinBy",
        ["Min"] = "Max",
        ["MinBy"] = "MaxBy",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
        ["Prepend"] = "Append",
        ["Skip"] = "Take",
        ["SkipWhile"] = "TakeWhile",
        ["StartsWith"] = "EndsWith",
        ["Take"] = "Skip",
        ["TakeWhile"] = "SkipWhile",
        ["ThenBy"] = "ThenByDescending",
        ["ThenByDescending"] = "ThenBy",
        ["TrimEnd"] = "TrimStart",
        ["TrimStart"] = "TrimEnd",
        ["Union"] = "Intersect",
    };

    private static readonly string[] LeftOutMethods = ["Distinct", "Reverse", "Trim", "Where"];

    /// <summary>What can be changed at a node itself.</summary>
    public static IEnumerable<Change> At(SyntaxNode node) =>
        node switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either =>
            [
                new("null", either.Span, $"({either.Left})"),
                new("null", either.Span, $"({either.Right})"),
            ],
            BinaryExpressionSyntax binary => Operator(binary.OperatorToken),
            BinaryPatternSyntax pattern => Operator(pattern.OperatorToken),
            RelationalPatternSyntax pattern => Operator(pattern.OperatorToken),
            AssignmentExpressionSyntax assignment => Operator(assignment.OperatorToken),
            PostfixUnaryExpressionSyntax unary => Operator(unary.OperatorToken),
            PrefixUnaryExpressionSyntax unary => Prefix(unary),
            LiteralExpressionSyntax literal => Literal(literal),
            InterpolatedStringExpressionSyntax text when text.Contents.Count > 0 =>
            [
                new("text", text.Span, "$\"\""),
            ],
            IfStatementSyntax statement => Negated(statement.Condition),
            WhileStatementSyntax statement => Negated(statement.Condition),
            DoStatementSyntax statement => Negated(statement.Condition),
            ConditionalExpressionSyntax choice => Negated(choice.Condition),
            WhenClauseSyntax clause => Negated(clause.Condition),
            IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax not } =>
            [
                new("condition", not.OperatorToken.Span, string.Empty),
            ],
            IsPatternExpressionSyntax test => [new("condition", test.Pattern.Span, $"not ({test.Pattern})")],
            CollectionExpressionSyntax { Elements.Count: > 0 } list => [new("collection", list.Span, "[]")],
            CheckedExpressionSyntax sum => [new("checked", sum.Span, $"unchecked({sum.Expression})")],
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => Call(
                call,
                access
            ),
            ExpressionStatementSyntax
            or BreakStatementSyntax
            or ContinueStatementSyntax
            or ThrowStatementSyntax
            or YieldStatementSyntax => [new("statement", node.Span, ";")],
            _ => [],
        };

    private static IEnumerable<Change> Operator(SyntaxToken token) =>
        Operators.TryGetValue(token.Kind(), out var change)
            ? change.Replacements.Select(text => new Change(change.Kind, token.Span, text))
            : [];

    private static IEnumerable<Change> Prefix(PrefixUnaryExpressionSyntax unary) =>
        unary.Kind()
            is SyntaxKind.LogicalNotExpression
                or SyntaxKind.UnaryMinusExpression
                or SyntaxKind.BitwiseNotExpression
            ? [new("sign", unary.OperatorToken.Span, string.Empty)]
            : Operator(unary.OperatorToken);

    private static IEnumerable<Change> Literal(LiteralExpressionSyntax literal) =>
        literal.Kind() switch
        {
            SyntaxKind.TrueLiteralExpression => [new("boolean", literal.Span, "false")],
            SyntaxKind.FalseLiteralExpression => [new("boolean", literal.Span, "true")],
            SyntaxKind.StringLiteralExpression =>
            [
                new("text", literal.Span, literal.Token.ValueText.Length == 0 ? "\"mutated\"" : "\"\""),
            ],
            SyntaxKind.Utf8StringLiteralExpression => [new("text", literal.Span, "\"\"u8")],
            _ => [],
        };

    private static IEnumerable<Change> Negated(ExpressionSyntax condition) =>
        [new("condition", condition.Span, $"!({condition})")];

    private static IEnumerable<Change> Call(
        InvocationExpressionSyntax call,
        MemberAccessExpressionSyntax access
    )
    {
        var name = access.Name.Identifier.ValueText;
        return Methods.TryGetValue(name, out var other) ? [new("call", access.Name.Identifier.Span, other)]
            : LeftOutMethods.Contains(name) ? [new("call", call.Span, access.Expression.ToString())]
            : [];
    }
}
