using Microsoft.EntityFrameworkCore;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.EntityFramework;

var options = new DbContextOptionsBuilder<BudgetContext>().UseSqlite($"Data Source={args[0]}").Options;
using var db = new BudgetContext(options);
if (db.Database.EnsureCreated())
{
    foreach (var file in args[1..])
    {
        db.Add(DeclarationRow.Of(DeclarationJson.Read(File.ReadAllBytes(file)).GetDeclaration()));
    }

    db.SaveChanges();
}

db.ChangeTracker.Clear();

var limit = Money.FromYuan(50_000_000m);
var large = db.Projects.Where(project => project.Total >= limit).OrderByDescending(project => project.Total);
foreach (var project in large)
{
    Console.WriteLine($"{project.Total} {project.Name}");
}

// To calculate with the integers of the column, cast to it by way of object.
var totals = db.Declarations.Select(declaration => new
{
    declaration.Department,
    Fen = declaration.Projects.Sum(project => (long?)(object?)project.Total) ?? 0,
});
Console.WriteLine(totals.ToQueryString());
foreach (var total in totals)
{
    Console.WriteLine($"{Money.FromFen(total.Fen)} {total.Department}");
}

var line = db.Lines.Where(line => line.Formula != null).OrderByDescending(line => line.Amount).First();
Console.WriteLine($"{line.Name} {line.Formula}");

// What has no column of its own is asked of the JSON.
var selections = db.Declarations.FromSql(
    $"SELECT * FROM Declarations WHERE json_extract(Document, '$.selection')"
);
Console.WriteLine(selections.Single().Document);
