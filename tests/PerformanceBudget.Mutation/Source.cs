using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PerformanceBudget.Mutation;

/// <summary>A source file, its mutants, and the source that can be any of them.</summary>
internal sealed class Source
{
    /// <summary>The method that is asked which mutant the library is.</summary>
    public const string Question = $"{Switch}.Is";

    private const string Switch = "global::PerformanceBudget.Mutation.ActiveMutant";

    private readonly SyntaxNode _root;
    private readonly string _text;
    private readonly TextLineCollection _lines;

    public Source(string file, string text)
    {
        File = file;
        _text = text;
        _root = CSharpSyntaxTree.ParseText(text).GetRoot();
        _lines = _root.GetText().Lines;
    }

    /// <summary>The path, from the repository.</summary>
    public string File { get; }

    /// <summary>All mutants: changes in bodies of members. What tables and fields begin with is data, and is left alone.</summary>
    public IEnumerable<Mutant> Mutants() =>
        Bodies()
            .SelectMany(body => body.DescendantNodesAndSelf().SelectMany(Changes.At), Describe)
            .GroupBy(mutant => mutant.Name, StringComparer.Ordinal)
            .SelectMany(alike => alike.Select((mutant, ordinal) => mutant with { Ordinal = ordinal }));

    /// <summary>The source with these mutants in it, each of which is switched on by its number.</summary>
    public string With(IReadOnlyCollection<(int Number, Mutant Mutant)> mutants)
    {
        var changed = new StringBuilder();
        var end = 0;
        foreach (var body in Bodies().OrderBy(body => body.SpanStart))
        {
            var own = mutants.Where(item => item.Mutant.Body == body.Span).ToList();
            if (own.Count > 0)
            {
                _ = changed.Append(_text, end, body.SpanStart - end).Append(WithChoice(body, own));
                end = End(body);
            }
        }

        _ = changed.Append(_text, end, _text.Length - end);
        return new StepCounting()
            .Visit(CSharpSyntaxTree.ParseText(changed.ToString()).GetRoot())
            .ToFullString();
    }

    private IEnumerable<SyntaxNode> Bodies() =>
        _root
            .DescendantNodes()
            .Select(node =>
                node switch
                {
                    BaseMethodDeclarationSyntax method => method.Body ?? (SyntaxNode?)method.ExpressionBody,
                    AccessorDeclarationSyntax accessor => accessor.Body
                        ?? (SyntaxNode?)accessor.ExpressionBody,
                    PropertyDeclarationSyntax property => property.ExpressionBody,
                    IndexerDeclarationSyntax indexer => indexer.ExpressionBody,
                    _ => null,
                }
            )
            .OfType<SyntaxNode>();

    private Mutant Describe(SyntaxNode body, Change change)
    {
        var line = _lines[_root.SyntaxTree.GetLineSpan(change.Span).StartLinePosition.Line];
        return new Mutant(
            File,
            line.ToString(),
            body.Span,
            change,
            _text[change.Span.Start..change.Span.End],
            0
        );
    }

    // The whole body once for each mutant, so that whatever compiles alone compiles here: names of variables and their assignment are those of one body.
    private static string WithChoice(SyntaxNode body, List<(int Number, Mutant Mutant)> mutants)
    {
        var choice = new StringBuilder($"{{ {Switch}.Enter(); ");
        foreach (var (number, mutant) in mutants)
        {
            var text = body.ToString();
            var start = mutant.Change.Span.Start - body.SpanStart;
            var changed = string.Concat(
                text.AsSpan(0, start),
                mutant.Change.Replacement,
                text.AsSpan(start + mutant.Change.Span.Length)
            );
            _ = choice.Append($"if ({Question}({number})) {AsBlock(body, changed)} else ");
        }

        _ = choice.Append(AsBlock(body, body.ToString())).Append('}');
        return body.Parent is PropertyDeclarationSyntax or IndexerDeclarationSyntax
            ? $"{{ get {choice} }}"
            : choice.ToString();
    }

    private static string AsBlock(SyntaxNode body, string text)
    {
        if (body is BlockSyntax)
        {
            // What is not assigned at the end is an error of the mutant, and not of the member.
            return ReturnsValue(body.Parent!) ? text : $"{{ {text} return; }}";
        }

        var expression = text["=>".Length..].Trim();
        return expression.StartsWith("throw ", StringComparison.Ordinal) || !ReturnsValue(body.Parent!)
            ? $"{{ {expression}; }}"
            : $"{{ return {expression}; }}";
    }

    private static bool ReturnsValue(SyntaxNode member) =>
        member switch
        {
            MethodDeclarationSyntax method => method.ReturnType.ToString() != "void"
                && !(
                    method.Modifiers.Any(SyntaxKind.AsyncKeyword)
                    && method.ReturnType.ToString() is "Task" or "ValueTask"
                ),
            AccessorDeclarationSyntax accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
            ConstructorDeclarationSyntax or DestructorDeclarationSyntax => false,
            _ => true,
        };

    // An expression's semicolon belongs to the member.
    private int End(SyntaxNode body) =>
        body is BlockSyntax ? body.Span.End : _text.IndexOf(';', body.Span.End) + 1;
}
