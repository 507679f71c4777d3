using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;
using PerformanceBudget.OpenApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi(options => options.AddModelSchemas());

var app = builder.Build();
app.MapOpenApi();
app.MapPost("/summaries", (DepartmentDeclaration declaration) => Summary.Of(declaration));
app.MapPost("/reviews", (DepartmentDeclaration declaration) => DeclarationReview.Run(declaration));
app.MapDeclarations();
app.MapGet("/shares", (Money total, int count) => total.Allocate(count));
app.Run();
